import type { HelpLine } from '~/content/schema/help-line';

/** A field that says how or when a line is reached. */
type Way = 'phone' | 'phoneNote' | 'text' | 'textWord' | 'chat' | 'hours';

/** How each line was reached when this site was made, as the line's own page said. */
const shippedHelpLines: Readonly<Record<string, Pick<HelpLine, Way>>> = {
  '911': { phone: '911', hours: 'Any time, day or night' },
  '988': {
    phone: '988',
    text: '988',
    chat: 'https://988lifeline.org/',
    hours: 'Any time, day or night',
  },
  veterans: {
    phone: '988',
    phoneNote: 'then press 1',
    text: '838255',
    hours: 'Any time, day or night',
  },
  'crisis-text-line': { text: '741741', textWord: 'HOME', hours: 'Any time, day or night' },
  'domestic-violence': {
    phone: '+18007997233',
    text: '88788',
    textWord: 'START',
    chat: 'https://www.thehotline.org/',
    hours: 'Any time, day or night',
  },
  'sexual-assault': {
    phone: '+18006564673',
    text: '64673',
    textWord: 'HOPE',
    chat: 'https://hotline.rainn.org/online',
    hours: 'Any time, day or night, in English and Spanish',
  },
  'poison-help': { phone: '+18002221222', hours: 'Any time, day or night, with interpreters' },
  trevor: {
    phone: '+18664887386',
    text: '678678',
    textWord: 'START',
    hours: 'Any time, day or night',
  },
  samhsa: {
    phone: '+18006624357',
    text: '435748',
    textWord: 'your ZIP code',
    hours: 'Any time, day or night, in English and Spanish',
  },
};

/** Lines that people in danger are led to: a slip of the finger here could cost a life, so a change takes a developer, too. */
export const lockedWays: Readonly<Record<string, readonly Way[]>> = {
  '911': ['phone'],
  '988': ['phone', 'text', 'chat'],
  'domestic-violence': ['phone'],
  'crisis-text-line': ['text'],
};

/** How a line that this site shipped with was reached; of any other, nothing. */
export const waysOf = (id: string): [Way, string][] =>
  Object.entries(shippedHelpLines[id] ?? {}) as [Way, string][];
