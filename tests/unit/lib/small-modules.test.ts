import { describe, expect, it, vi } from 'vitest';
import { sumCourses } from '~/lib/course';
import { dayInHawaii, daysBetween, isCalendarDate, longDate, today, yearsAfter } from '~/lib/dates';
import { firstOfEach } from '~/lib/first-of-each';
import { factText, factTexts } from '~/lib/facts';
import { idList } from '~/lib/id-list';
import { escapeMarkup } from '~/lib/markup';
import { countText, dollarText, numberText, rangeText } from '~/lib/numbers';
import { factPieces } from '~/lib/fact-pieces';
import { practiceData } from '~/lib/structured-data';
import { callUrl, phoneText, textUrl } from '~/lib/phones';
import { plainText } from '~/lib/plain-text';
import { piecesOf } from '~/lib/unbroken';
import { isSamePage, pagePathOf, pageUrl } from '~/lib/urls';

describe('numbers in a sentence', () => {
  it('come with their noun', () => {
    expect([1, 2, 3.5].map((sum) => countText(sum, 'day'))).toEqual(['1 day', '2 days', '3½ days']);
    expect(countText(2, 'question and answer', 'questions and answers')).toBe(
      '2 questions and answers',
    );
  });
  it.each([
    [3.5, '3½'],
    [0.5, '½'],
    [10, '10'],
    [1.25, '1¼'],
    [2.1, '2.1'],
  ])('%d is written %s', (value, text) => expect(numberText(value)).toBe(text));
  it.each([
    [{ min: 5, max: 10 }, '5 to 10'],
    [{ min: 1.5, max: 3 }, '1½ to 3'],
    [{ min: 4, max: 4 }, '4'],
  ])('%o is written %s', (range, text) => expect(rangeText(range)).toBe(text));
  it('dollars have commas and no cents', () => expect(dollarText(1250)).toBe('$1,250'));
});

describe('phone numbers', () => {
  it('are written with hyphens, and short codes as they are', () => {
    expect(phoneText('+15555550100')).toBe('1-555-555-0100');
    expect(phoneText('988')).toBe('988');
    expect(phoneText('+15555550100', '12')).toBe('1-555-555-0100, extension 12');
  });
  it('link to the phone, and to a message with its first word', () => {
    expect(callUrl('+15555550100')).toBe('tel:+15555550100');
    expect(callUrl('+15555550100', '12')).toBe('tel:+15555550100;ext=12');
    expect(textUrl('741741', 'HOME')).toBe('sms:741741?&body=HOME');
  });
});

describe('the first of each', () => {
  it('stays where it was, and the later ones are left out', () =>
    expect(firstOfEach(['one', 'two', 'once', 'three'], ([letter = '']) => letter)).toEqual([
      'one',
      'two',
    ]));
});

describe('dates', () => {
  it('are written out in US order', () => expect(longDate('2026-11-25')).toBe('November 25, 2026'));
  it('are counted in calendar days, over a change of clocks too', () =>
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2));
  it.each(['2026-11-25', '2028-02-29'])('%s is a day', (text) =>
    expect(isCalendarDate(text)).toBe(true),
  );
  it.each(['2026-02-31', '2027-02-29', '2026-13-01', '2026-11', '2026', '25.11.2026', ''])(
    '“%s” is none',
    (text) => expect(isCalendarDate(text)).toBe(false),
  );
  it.each([
    ['2026-11-25', 3, '2029-11-25'],
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
  ])('%s, and %i years more, is %s', (day, years, later) =>
    expect(yearsAfter(day, years)).toBe(later),
  );
  it.each([
    ['America/Los_Angeles', '2026-11-30T06:30:00Z', '2026-11-29'],
    ['America/New_York', '2027-01-01T04:59:00Z', '2026-12-31'],
    ['UTC', '2026-11-30T06:30:00Z', '2026-11-30'],
    ['Asia/Tokyo', '2026-11-29T15:30:00Z', '2026-11-30'],
  ])('are those of the clock on the wall: in %s at %s it is %s', (place, moment, day) => {
    vi.stubEnv('TZ', place);
    expect(today(new Date(moment))).toBe(day);
    vi.unstubAllEnvs();
  });
  it.each([
    ['2026-12-06T09:59:00Z', '2026-12-05'],
    ['2026-12-06T10:00:00Z', '2026-12-06'],
  ])('end last in Hawaii: at %s it is %s there', (moment, day) =>
    expect(dayInHawaii(new Date(moment))).toBe(day),
  );
});

describe('addresses', () => {
  it.each([
    ['index', '/'],
    ['couples', '/couples/'],
    ['what-to-expect/preparation', '/what-to-expect/preparation/'],
  ])('the page %s is at %s, and back', (path, url) => {
    expect(pageUrl(path)).toBe(url);
    expect(pagePathOf(url)).toBe(path);
  });
});

describe('two addresses', () => {
  const page = 'https://booking.riverbend.org/intake';
  it.each([page, `${page}/`, `${page}#top`, 'https://www.Booking.riverbend.org/Intake'])(
    'lead to one page: %s',
    (other) => expect(isSamePage(page, other)).toBe(true),
  );
  it.each([
    'https://booking.riverbend.org/talk',
    `${page}?type=talk`,
    'https://riverbend.org/intake',
    'not an address',
  ])('lead to two: %s', (other) => expect(isSamePage(page, other)).toBe(false));
});

describe('facts', () => {
  const practice = {
    phone: '+15555550100',
    serves: ['Oregon', 'Washington'],
    fees: { intake: 200, preparation: undefined, further: [{ label: 'Group' }, { label: 'Talk' }] },
    course: {
      preparationSessions: { min: 5, max: 10 },
      journeys: { min: 1, max: 6 },
      integrationSessions: { min: 4, max: 10 },
      journeyHours: 3.5,
    },
    therapists: [{ name: 'x' }],
    phones: [
      { label: 'Billing', number: '+15555550101', extension: '12' },
      { label: 'Night line', number: '+15555550102' },
    ],
    fax: '+15555550103',
    mapLink: 'https://maps.riverbend.org/office',
    places: [{ name: 'Hillside office', address: '4 Hill Road', mapLink: 'https://maps.org/h' }],
    languages: ['English', 'Spanish'],
    name: '',
  };
  it.each([
    ['course.preparationSessions', '5 to 10'],
    ['course.preparationMinimum', '5'],
    ['course.journeyHours', '3½'],
    ['fees.intake', '$200'],
    ['phone', '1-555-555-0100'],
    ['phones', 'Billing 1-555-555-0101, extension 12; Night line 1-555-555-0102'],
    ['fax', '1-555-555-0103'],
    ['places', 'Hillside office, 4 Hill Road (map and directions to Hillside office)'],
    ['languages', 'English and Spanish'],
    ['serves', 'Oregon and Washington'],
    ['email', undefined],
    ['name', undefined],
    ['fees.preparation', undefined],
    ['fees.further', 'Group; Talk'],
    ['therapists', 'x'],
    ['fees.total', undefined],
  ])('%s reads %s', (id, text) => expect(factText(practice, id)).toBe(text));
  it('say the extension of the main phone with its number, and dial it', () => {
    const reach = { phone: '+15555550100', extension: '3', phones: practice.phones };
    expect(factPieces(reach, 'phone')).toEqual([
      { text: '1-555-555-0100, extension 3', href: 'tel:+15555550100;ext=3' },
    ]);
    expect(factPieces(reach, 'phones')?.[1]?.href).toBe('tel:+15555550101;ext=12');
    expect(factText({ extension: '3' }, 'phone')).toBeUndefined();
  });
  it('call what costs nothing free', () =>
    expect(factText({ fees: { intake: 0 } }, 'fees.intake')).toBe('free'));
  it('name both ends of a fee that is a range, and take words for one that is no number', () => {
    const fees = { intake: { min: 0, max: 1200 }, journey: 'part of a package' };
    expect(factText({ fees }, 'fees.intake')).toBe('$0 to $1,200');
    expect(factText({ fees }, 'fees.journey')).toBe('part of a package');
  });
  it('add up a whole course from the lowest fees to the highest, and none that has words for a fee', () => {
    const fees = {
      intake: 200,
      preparation: { min: 100, max: 150 },
      journey: 500,
      integration: 150,
    };
    expect(factText({ ...practice, fees }, 'fees.total')).toBe('$1,800 to $6,200');
    const words = { ...fees, intake: 'part of a package' };
    expect(factText({ ...practice, fees: words }, 'fees.total')).toBeUndefined();
  });
  it('add up a whole course once every fee is set', () => {
    const fees = { intake: 200, preparation: 150, journey: 500, integration: 150 };
    expect(factText({ ...practice, fees }, 'fees.total')).toBe('$2,050 to $6,200');
    const course = { ...practice.course, journeys: { min: 1, max: 1 } };
    const same = {
      ...course,
      preparationSessions: { min: 5, max: 5 },
      integrationSessions: { min: 4, max: 4 },
    };
    expect(factText({ ...practice, fees, course: same }, 'fees.total')).toBe('$2,050');
  });
  it('read “ask us” in a text while the owner has not set them', () => {
    const ids = ['course.preparationMinimum', 'phones', 'fees.further', 'email', 'fees.total'];
    expect(factTexts(practice, ids)).toEqual({
      'course.preparationMinimum': '5',
      phones: 'Billing 1-555-555-0101, extension 12; Night line 1-555-555-0102',
      'fees.further': 'Group; Talk',
      email: 'ask us',
      'fees.total': 'ask us',
    });
  });
});

describe('a whole course', () => {
  const course = {
    preparationSessions: { min: 5, max: 10 },
    journeys: { min: 1, max: 6 },
    integrationSessions: { min: 4, max: 10 },
  };
  it('counts every visit of the shortest and the longest, the intake too', () =>
    expect(sumCourses(course, {}).map(({ visits }) => visits)).toEqual([11, 27]));
  it('adds up the fees of both', () =>
    expect(
      sumCourses(course, { intake: 100, preparation: 10, journey: 1000, integration: 1 }).map(
        ({ dollars }) => dollars,
      ),
    ).toEqual([100 + 50 + 1000 + 4, 100 + 100 + 6000 + 10].map((sum) => ({ min: sum, max: sum }))));
  it('keeps the two ends of a fee apart', () =>
    expect(
      sumCourses(course, {
        intake: 100,
        preparation: { min: 10, max: 20 },
        journey: 1000,
        integration: 1,
      }).map(({ dollars }) => dollars),
    ).toEqual([
      { min: 1154, max: 1204 },
      { min: 6210, max: 6310 },
    ]));
  it('has no total while a fee is unset', () =>
    expect(
      sumCourses(course, { intake: 100, preparation: 10, journey: 1000 }).map(
        ({ dollars }) => dollars,
      ),
    ).toEqual([undefined, undefined]));
});

describe('what machines are told of the practice', () => {
  const practice = { name: 'Riverbend', url: 'https://riverbend.org', serves: [], people: [] };
  it.each([
    [{ phone: '+15555550100' }, '+15555550100'],
    [{ phone: '+15555550100', extension: '3' }, '+15555550100 ext. 3'],
  ])('is the phone %o as %s', (reach, telephone) =>
    expect(practiceData({ ...practice, ...reach })).toMatchObject({ telephone }),
  );
});

describe('a list of ids in one text', () => {
  it.each([
    ['988', ['988']],
    [' 988,911 ,', ['988', '911']],
    ['', []],
  ])('%j names %j', (text, ids) => expect(idList(text)).toEqual(ids));
});

describe('plain text', () => {
  it('keeps the words of links and fills in facts', () =>
    expect(
      plainText(
        'It takes <Fact id="course.months" /> months. [See **all** steps](/x/).',
        () => '3 to 6',
      ),
    ).toBe('It takes 3 to 6 months. See all steps.'));
});

describe('a title', () => {
  const told = (title: string): string =>
    piecesOf(title)
      .map(({ text, isWhole }) => (isWhole ? `[${text}]` : text))
      .join('');

  it.each([
    ['Is there really a 72-hour window?', 'Is there really a [72-hour] window?'],
    ['Addiction-informed care', '[Addiction-informed] care'],
    ['Where do my self-screen answers go?', 'Where do my [self-screen] answers go?'],
    ['Is it a self-screen?', 'Is it a [self-screen?]'],
    ['Yes - or no', 'Yes - or no'],
    ['Fees', 'Fees'],
    ['', ''],
  ])('“%s” breaks only where a reader would: “%s”', (title, pieces) => {
    expect(told(title)).toBe(pieces);
  });
});

describe('markup', () => {
  it('has text in it as it reads, between tags and in attributes', () =>
    expect(escapeMarkup(`a < b & "c" > 'd' “e”`)).toBe(
      'a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39; “e”',
    ));
});
