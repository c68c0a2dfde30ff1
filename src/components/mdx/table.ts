import { z } from 'zod';
import type { WriterComponent } from './component';

const given = z.string({ error: 'is missing' });
const nothing = z.strictObject({});
const titled = z.strictObject({ title: given });
const byId = z.strictObject({ id: given });
const names = (example: string) =>
  z.string({ error: `must hold names in quotes, such as ${example}` }).optional();
const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, { error: `must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}` });

/** Words that stand in for a writer’s. */
export const line =
  'Words as a writer would put them here, long enough to run over the end of a line on a phone.';
const paragraph = `<p>${line}</p>`;
export const bullets = `<ul><li>${line}</li><li>A short line</li></ul>`;
export const numbers = `<ol><li>${line}</li><li>A short step</li><li>The last step</li></ol>`;

/** It takes nothing and holds nothing. */
const plain = { props: nothing, samples: [{}] } as const;
const pageList = { ...plain, needsPage: true } as const;

/**
 * What a writer may use. Each has a file of its name, here or in `src/drawings`. The allow-list of the pages, the rules of the check
 * and the kitchen sink come from this table, and a test holds the table of docs/tasks/write-a-page.md to it.
 */
export const componentTable = {
  Summary: { props: nothing, samples: [{ words: bullets }] },
  Warning: { props: titled, samples: [{ props: { title: 'Do not drive' }, words: paragraph }] },
  Care: {
    props: z.strictObject({ level: oneOf(['emergency', 'today', 'next-session']), title: given }),
    samples: [
      { props: { level: 'today', title: 'Call your prescriber today' }, words: bullets },
      { props: { level: 'emergency', title: 'Call 911' }, words: bullets },
      { props: { level: 'next-session', title: 'Tell us next time' }, words: bullets },
    ],
  },
  Evidence: { props: byId, samples: [{ props: { id: 'ptsd' } }] },
  Cite: { props: byId, samples: [{ props: { id: 'feder-2021' } }], inline: true, needsPage: true },
  Fact: {
    props: byId,
    samples: [{ props: { id: 'course.journeys' } }, { props: { id: 'hours' } }],
    inline: true,
    short: true,
  },
  Known: {
    props: byId,
    samples: [
      { props: { id: 'address' }, words: paragraph },
      { props: { id: 'course.journeys' }, words: paragraph },
    ],
    inline: true,
  },
  Term: {
    props: byId,
    samples: [{ props: { id: 'integration' }, words: 'integration' }],
    inline: true,
    needsPage: true,
  },
  Steps: { props: nothing, samples: [{ words: numbers }] },
  Fit: {
    props: z.strictObject({
      level: oneOf(['may-help', 'ask-first', 'usually-not']),
      title: given,
      concerns: names('concerns="one, another"'),
    }),
    samples: [
      { props: { level: 'ask-first', title: 'Ask a prescriber first' }, words: paragraph },
      { props: { level: 'may-help', title: 'It may help' }, words: paragraph },
      { props: { level: 'usually-not', title: 'It usually does not suit' }, words: paragraph },
    ],
  },
  HelpLines: {
    props: z.strictObject({ ids: names('ids="988, 911"') }),
    samples: [{ props: { ids: '988, 911' } }],
  },
  Action: {
    props: z.strictObject({ to: given, quiet: z.boolean({ error: 'takes no value' }).optional() }),
    samples: [
      { props: { to: '/self-screen/' }, words: 'Take the self-screen' },
      { props: { to: '/book/', quiet: true }, words: 'Book an intake' },
    ],
  },
  Hero: { props: nothing, samples: [{ words: paragraph }] },
  Doors: { props: nothing, samples: [{ words: paragraph }] },
  Door: {
    props: z.strictObject({ to: given, title: given }),
    samples: [
      { props: { to: '/book/', title: 'Ready to talk' }, words: 'One line' },
      { props: { to: '/safety/', title: 'Another way on' }, words: line },
    ],
    inside: 'Doors',
  },

  Prescribers: pageList,
  Fees: plain,
  Questions: pageList,
  Claims: pageList,
  SourceList: pageList,
  Glossary: pageList,
  CertaintyScale: plain,
  Team: {
    props: z.strictObject({ brief: z.boolean({ error: 'takes no value' }).optional() }),
    samples: [{}, { props: { brief: true } }],
  },
  CourseTable: plain,
  SiteMap: pageList,
  News: pageList,

  Survey: pageList,
  CourseProfile: plain,
  SessionRing: plain,
  Room: plain,
  EveningAfter: plain,
  SideEffects: plain,
  Pathway: plain,
  ResponseRange: plain,
  DoseTimeline: plain,
  PartsMap: plain,
  TwoTerrains: plain,
  CostBar: plain,
  PreparationWaymarks: plain,
  CareRings: plain,
  TwoFields: plain,
  ClosedTrail: plain,
} as const satisfies Record<string, WriterComponent>;

type Table = typeof componentTable;
export type ComponentName = keyof Table;
/** Those that answers of `content/faq` and the words on a prescriber may use too. */
export type ShortName = {
  [Name in ComponentName]: Table[Name] extends { short: true } ? Name : never;
}[ComponentName];
