import { describe, expect, it } from 'vitest';
import type { Outcome } from '~/screening';
import { checkWords } from '~/screening/prove/words';
import { makeModel, yesOrNo } from './tiny-model';

const model = makeModel([yesOrNo('safety', 'plan')]);

const faultsOf = (id: string, own: Partial<Outcome>, body = '', bookingUrl?: string) => {
  const outcome = model.outcomes[id];
  if (!outcome) throw new Error(id);
  return checkWords(
    { ...model, outcomes: { [id]: { ...outcome, ...own } } },
    { why: {}, outcomes: { [id]: body } },
    bookingUrl,
  );
};

const wordsFound = (id: string, body: string, bookingUrl?: string) =>
  faultsOf(id, {}, body, bookingUrl).map(({ words }) => words);

describe('a verdict in the words of an outcome', () => {
  const verdicts =
    'denied deny Rejected disqualified disqualifies eligible ineligible Uneligible ineligibility qualify qualifies unqualified';

  it.each(verdicts.split(' '))('is found in “%s”', (word) => {
    expect(wordsFound('explore', `You are ${word} here.`)).toEqual([word]);
  });

  it.each(['quality', 'denying', 'qualification'])('is not found in “%s”', (word) => {
    expect(wordsFound('explore', `The ${word} of it.`)).toEqual([]);
  });

  it('is found in each of its texts, whatever stands before it', () => {
    const [title, lead, next] = ['Next', 'Eligible people go on', ['Wait', 'Denied']];
    expect(faultsOf('explore', { title: 'Denied' })[0]?.message).toBe(
      'The outcome “explore” says “Denied”: that is a verdict, not a next step.',
    );
    expect(faultsOf('explore', { title, lead })).toHaveLength(1);
    expect(faultsOf('explore', { next })).toHaveLength(1);
    expect(faultsOf('explore', { next: ['Wait'] }, 'Denied')).toHaveLength(1);
    expect(faultsOf('explore', { how: { talk: 'For eligible people' } })).toHaveLength(1);
  });

  it('is found in what a concern says first', () => {
    const concern = {
      id: 'plan',
      level: 'talk',
      title: 'T',
      lead: 'You are cleared.',
      reason: 'R',
      ask: 'A',
      sources: ['s'],
      reviewedOn: '',
    } as const;
    const found = checkWords({ ...model, concerns: { plan: concern } }, { why: {}, outcomes: {} });
    expect(found.map(({ path, rule }) => [path, rule])).toEqual([[['plan'], 'result-words']]);
  });

  it('is found in a concern and in a band', () => {
    const concern = {
      id: 'plan',
      level: 'emergency',
      title: 'T',
      reason: 'You are denied',
      ask: 'A',
      sources: ['s'],
      reviewedOn: '',
    } as const;
    const fit = {
      ...model.scores.fit,
      bands: [{ id: 'low', from: 0, to: 4, meaning: 'Not eligible' }],
    };
    expect(
      checkWords(
        { ...model, concerns: { plan: concern }, scores: { ...model.scores, fit } },
        { why: {}, outcomes: {} },
      ),
    ).toEqual([
      {
        file: 'content/screening/concerns.yaml',
        path: ['plan'],
        rule: 'result-words',
        message: 'The concern “plan” says “denied”: that is a verdict, not a next step.',
        fix: 'Say why it matters and whom to ask.',
      },
      {
        file: 'content/screening/scores.yaml',
        path: ['fit', 'bands'],
        rule: 'result-words',
        message: 'A meaning of “fit” says “eligible”: that is a verdict, not a next step.',
        fix: 'Say what the sum may mean, in plain words.',
      },
    ]);
  });
});

describe('a booking link in the words of an outcome', () => {
  it.each([
    '[Book](/book/)',
    '[Book](/book)',
    '[Book](</Book>)',
    '[Book](/book "Now")',
    '<a href="/book">',
    "<a href='/book'>",
    '/book#form',
    '/book?from=here',
    '[book]: /book',
    '[/book]',
    'Go to /book\nor call',
    'Go to /book now',
  ])('is found in %j', (body) => {
    expect(wordsFound('explore', body).map((word) => word?.toLowerCase())).toEqual(['/book']);
  });

  it.each(['[Books](/books/)', 'a book', '/book-list/', '/bookings'])(
    'is not found in %j',
    (body) => {
      expect(wordsFound('explore', body)).toEqual([]);
    },
  );

  it('is found at the end of one text, whatever the next begins with', () => {
    expect(faultsOf('explore', { lead: 'See /book', next: ['ing is open'] })).toHaveLength(1);
  });

  it('is found by the host of the booking service, whatever page of it', () => {
    const found = (text: string) => wordsFound('explore', text, 'https://booking.test/intake');
    expect(found('[Here](https://booking.test/)')).toEqual(['https://booking.test']);
    expect(found('See https://booking.test/other.')).toEqual(['https://booking.test/other']);
    expect(found('See https://my-booking.test/intake')).toEqual([]);
    expect(found('See http://booking.test/other')).toEqual(['http://booking.test/other']);
    expect(found('See https://www.booking.test/other')).toEqual(['https://www.booking.test/other']);
    expect(
      wordsFound('explore', 'See https://booking.test/other', 'https://www.booking.test/'),
    ).toEqual(['https://booking.test/other']);
    expect(found('See https://booking.www.test/other')).toEqual([]);
    expect(found('See https://booking.test:8080/other')).toEqual([]);
    expect(
      wordsFound('explore', 'See https://booking.test:8080/other', 'https://booking.test:8080/'),
    ).toEqual(['https://booking.test:8080/other']);
  });

  it('is found by the outside address, with or without its last slash', () => {
    const found = ['https://booking.test/intake'];
    expect(
      wordsFound('explore', 'See https://booking.test/intake?x=1', 'https://booking.test/intake/'),
    ).toEqual(found);
    expect(
      wordsFound('explore', 'See https://booking.test/intake/', 'https://booking.test/intake'),
    ).toEqual(found);
    expect(
      wordsFound('explore', 'See https://other.test/intake', 'https://booking.test/intake'),
    ).toEqual([]);
    expect(wordsFound('explore', 'See https://booking.test/intake')).toEqual([]);
  });
});

describe('what only looks like an address', () => {
  it.each(['https://example.com:99999', 'https://1.2.3.4.5'])('is passed by: %s', (address) => {
    const text = `See ${address} and https://booking.test/intake`;
    expect(wordsFound('explore', text, 'https://booking.test/')).toEqual([
      'https://booking.test/intake',
    ]);
    expect(wordsFound('explore', text, address)).toEqual([]);
    expect(wordsFound('explore', text)).toEqual([]);
  });
});

describe('a link on the help page', () => {
  it.each([
    '[Call](tel:+15555550100)',
    '[Text](sms:741741)',
    '[Help](/help-now/)',
    '[Help](</help-now/>)',
    '<Action to="/help-now/">Help</Action>',
    'No link (at all)',
  ])('may be %j', (body) => {
    expect(wordsFound('help-now', body)).toEqual([]);
  });

  it.each([
    ['[Read](/safety/)', '/safety/'],
    ['[Read]( </safety/> )', '/safety/'],
    ['<a href="/safety/">', '/safety/'],
    ["<Action to='/safety/'>", '/safety/'],
    ['[Read](https://elsewhere.test/help-now/)', 'https://elsewhere.test/help-now/'],
    ['[Call](tel:911) or [read](/safety/)', '/safety/'],
  ])('may not be %j', (body, address) => {
    expect(faultsOf('help-now', {}, body)).toEqual([
      {
        file: 'content/screening/outcomes/help-now.mdx',
        path: [],
        words: address,
        rule: 'emergency-at-once',
        message: `The outcome “help-now” links to ${address}, but it may offer nothing but help.`,
        fix: 'Remove the link, or link to /help-now/.',
      },
    ]);
  });

  it('is not made of the end of one text and the start of the next', () => {
    expect(faultsOf('help-now', { lead: 'See [this]', next: ['(/safety/)'] })).toEqual([]);
  });

  it('may be any on another page', () => {
    expect(wordsFound('explore', '[Read](/safety/)')).toEqual([]);
  });
});

describe('a verdict in other dress', () => {
  it.each([
    'You are not a candidate',
    'We cannot accept you',
    'You are approved',
    'You are cleared for ketamine',
    'It is safe for you',
    'You have passed',
    'You were turned down',
  ])('is found in “%s”', (body) => {
    expect(faultsOf('explore', {}, body).map(({ rule }) => rule)).toEqual(['result-words']);
  });

  it.each([
    'Providers differ on whom they accept',
    'Esketamine is approved for some',
    'This is not a medical clearance',
  ])('is not found in “%s”', (body) => {
    expect(faultsOf('explore', {}, body)).toEqual([]);
  });
});

describe('the words of a question', () => {
  const ask = (title: string, why = '') =>
    checkWords(
      { ...model, questions: [{ ...yesOrNo('safety', 'plan'), title }] },
      { why: { safety: why }, outcomes: {} },
    );

  it('pass no verdict', () => {
    expect(ask('Are you eligible?')).toEqual([
      {
        file: 'content/screening/questions/safety.mdx',
        path: [],
        words: 'eligible',
        rule: 'result-words',
        message: 'The question “safety” says “eligible”: that is a verdict, not a next step.',
        fix: 'Ask what you want to know, in plain words.',
      },
    ]);
  });

  it('are the question, its hint, its error, and the answers with their hints', () => {
    const [no, yes] = yesOrNo('safety', 'plan').options;
    const found = (own: object): number =>
      checkWords(
        { ...model, questions: [{ ...yesOrNo('safety', 'plan'), ...own }] },
        { why: {}, outcomes: {} },
      ).length;
    expect(found({})).toBe(0);
    expect(found({ hint: 'See /book' })).toBe(1);
    expect(found({ error: 'See /book' })).toBe(1);
    expect(found({ options: [no, { ...yes, label: 'See /book' }] })).toBe(1);
    expect(found({ options: [no, { ...yes, hint: 'See /book' }] })).toBe(1);
  });

  it('link to no booking, since everybody sees them', () => {
    expect(ask('Why?', 'You can [book an intake](/book/).')[0]?.message).toBe(
      'The question “safety” links to the booking address /book, but it is shown to people who may not be offered it.',
    );
  });
});

describe('the words of an emergency', () => {
  it('lead nowhere else by a link that is named below', () => {
    expect(wordsFound('help-now', 'Read [about us].\n\n[about us]: /about/')).toEqual(['/about/']);
    expect(wordsFound('help-now', 'Read [help].\n\n[help]: /help-now/')).toEqual([]);
    expect(wordsFound('help-now', 'Read [us].\n\n   [us]:</about/>')).toEqual(['/about/']);
    expect(wordsFound('help-now', 'The sign [us]: /about/ is no link.')).toEqual([]);
  });

  it.each(['Book an intake when you feel better', 'Make an appointment'])(
    'speak of no booking: “%s”',
    (body) => {
      const [fault, ...others] = faultsOf('help-now', {}, body);
      expect([fault?.rule, fault?.fix, others]).toEqual([
        'emergency-at-once',
        'Say how to reach a person now.',
        [],
      ]);
      expect(fault?.message).toMatch(
        /^The outcome “help-now” says “(Book|appointment)”, but it may offer nothing but help\.$/,
      );
    },
  );

  it('do not say that somebody learned of it', () => {
    expect(faultsOf('help-now', {}, 'Our team has been alerted.')[0]?.message).toBe(
      'The outcome “help-now” says “alerted”, but answers never leave the device: nobody learns of them.',
    );
  });
});
