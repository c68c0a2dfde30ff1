import { isCalendarDate } from '~/lib/dates';
import { nearest } from '~/lib/suggestion';
import { stateOfLetters, usStates } from '~/lib/us-states';
import { isPagePath, isTracker } from './schema/fields';
import { roomPlaces } from './schema/drawings';

/** What an owner most likely meant, written as the field wants it. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A first part over twelve is no month: then the day stands first, as in Europe. */
function partsOf(value: string): (string | number | undefined)[] {
  const [, one = '', other = '', year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value) ?? [];
  if (year) return Number(one) > 12 ? [year, other, one] : [year, one, other];
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(value);
  if (iso) return iso.slice(1);
  const words = /^([A-Za-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(value);
  return words ? [words[3], months.indexOf((words[1] ?? '').toLowerCase()) + 1, words[2]] : [];
}

function isoDateOf(value: string): string | undefined {
  const day = partsOf(value)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isCalendarDate(day) ? day : undefined;
}

function phoneOf(value: string): string | undefined {
  const digits = value.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return digits.length === 10 ? `'+1${digits}'` : undefined;
}

function withoutTracking(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  for (const name of [...url.searchParams.keys()])
    if (isTracker(name)) url.searchParams.delete(name);
  return url.href;
}

/** The name inside an address, a link of a wiki or the name of a file. */
const bareName = (value: string): string =>
  value
    .replace(/^[\s[/]+|[\]\s/]+$/g, '')
    .replace(/\.mdx?$/i, '')
    .toLowerCase()
    .replaceAll(' ', '-');

function pageName(value: string): string | undefined {
  const name = bareName(value);
  return isPagePath(name) ? name : undefined;
}

const amountOf = (value: string): string | undefined =>
  /^\$?\s?(\d[\d,]*(?:\.\d+)?)(?: dollars)?$/.exec(value)?.[1]?.replaceAll(',', '');

function amountRangeOf(value: string): string | undefined {
  const bare = value.replace(/^(?:from|between) |[$,]| dollars$/gi, '').trim();
  const [, from, to] = /^(\d+) ?(?:to|and|[-–—]) ?(\d+)$/.exec(bare) ?? [];
  return from && to && `${from} to ${to}`;
}

const inOrder = (words: string): string =>
  words
    .split(/[\s-]+/)
    .sort()
    .join(' ');

/** The place of the room whose words were turned round. */
const roomPlace = (value: string): string | undefined =>
  roomPlaces.find((place) => inOrder(place) === inOrder(value.toLowerCase()));

interface Repair {
  readonly when: RegExp;
  readonly of: (value: string) => string | undefined;
}

/** `when` is looked for in what the schema says of the value. */
const repairs: readonly Repair[] = [
  {
    when: /phone number in quotes/,
    of: (value) => (/^\d{3,6}$/.test(value) ? `'${value}'` : phoneOf(value)),
  },
  { when: /ten digits/, of: phoneOf },
  { when: /must be a date/, of: isoDateOf },
  {
    when: /number of dollars/,
    of: (value) =>
      (/^free$/i.test(value) ? '0' : undefined) ?? amountOf(value) ?? amountRangeOf(value),
  },
  { when: /must be a number/, of: amountOf },
  {
    when: /lower fee to the higher/,
    of: (value) => {
      const [one = '', other] = value
        .split(' to ')
        .map(Number)
        .sort((a, b) => a - b);
      return one === other ? String(one) : `${one} to ${other}`;
    },
  },
  { when: /must be a list/, of: (value) => `[${value.replace(/^\[+|\]+$/g, '')}]` },
  { when: /name of a (?:page )?file/, of: pageName },
  {
    when: /address of a page without the name/,
    of: (value) => {
      const path = value.replace(/^https?:\/\/[^/]+/, '');
      return /^\/?[\w~%./-]+$/.test(path)
        ? `/${path.replace(/^\/|\/$/g, '')}${/\.html?$/.test(path) ? '' : '/'}`
        : undefined;
    },
  },
  {
    when: /address of a page/,
    of: (value) => {
      const page = pageName(value);
      return page && `/${page}/`;
    },
  },
  { when: /true or false/, of: (value) => ({ yes: 'true', no: 'false' })[value.toLowerCase()] },
  {
    when: /begins with https/,
    of: (value) =>
      /^(?:http:\/\/)?[\w-]+(?:\.[\w-]+)+/.test(value)
        ? value.replace(/^(?:http:\/\/)?/, 'https://')
        : undefined,
  },
  {
    when: /name of a US state/,
    of: (value) => stateOfLetters(value) ?? nearest(value, usStates),
  },
  { when: /^must be left back/, of: roomPlace },
  { when: /tracking part/, of: withoutTracking },
  { when: /in quotes$|must be (?:text|a name)$/, of: (value) => `'${value}'` },
];

/** The value as it should be written, where that can be told. */
export function repaired(value: unknown, said: string): string | undefined {
  if (Array.isArray(value) && value.length === 1) return repaired(value[0], said);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return undefined;
  return repairs.find(({ when }) => when.test(said))?.of(String(value).trim());
}
