import { z } from 'zod';

/** One thing that a writer may place in a text. */
export interface WriterComponent {
  /** What a writer may give it. */
  readonly props: z.ZodObject;
  /** Uses of it, for the kitchen sink; the first is the example of every message. */
  readonly samples: readonly [Sample, ...Sample[]];
  /** It may stand inside a sentence; every other has lines of its own. */
  readonly inline?: true;
  /** A short text may use it too. */
  readonly short?: true;
  /** The component that it stands in. */
  readonly inside?: string;
  /** No sample can show it: it is numbered on its page, or its list is a page. */
  readonly needsPage?: true;
}

export interface Sample {
  readonly props?: Readonly<Record<string, string | true>>;
  /** What stands between its opening and its closing part: a phrase, or blocks as HTML. */
  readonly words?: string;
}

const given = z.string({ error: 'is missing' });
const nothing = z.strictObject({});
const titled = z.strictObject({ title: given });
const byId = z.strictObject({ id: given });

/** Words that stand in for a writer’s. */
export const line =
  'Words as a writer would put them here, long enough to run over the end of a line on a phone.';
const paragraph = `<p>${line}</p>`;
const bullets = `<ul><li>${line}</li><li>A short line</li></ul>`;
const numbers = `<ol><li>${line}</li><li>A short step</li><li>The last step</li></ol>`;

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
    props: z.strictObject({
      level: z.enum(['emergency', 'today', 'next-session'], {
        error: 'must be emergency, today or next-session',
      }),
      title: given,
    }),
    samples: [
      { props: { level: 'today', title: 'Call your prescriber today' }, words: bullets },
      { props: { level: 'emergency', title: 'Call 911' }, words: bullets },
      { props: { level: 'next-session', title: 'Tell us next time' }, words: bullets },
    ],
  },
  Evidence: { props: byId, samples: [{ props: { id: 'ptsd' } }] },
  Cite: { props: byId, samples: [{ props: { id: 'feder-2021' } }], inline: true, needsPage: true },
  Fact: { props: byId, samples: [{ props: { id: 'course.journeys' } }], inline: true, short: true },
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
      level: z.enum(['may-help', 'ask-first', 'usually-not'], {
        error: 'must be may-help, ask-first or usually-not',
      }),
      title: given,
    }),
    samples: [
      { props: { level: 'ask-first', title: 'Ask a prescriber first' }, words: paragraph },
      { props: { level: 'may-help', title: 'It may help' }, words: paragraph },
      { props: { level: 'usually-not', title: 'It usually does not suit' }, words: paragraph },
    ],
  },
  HelpLines: {
    props: z.strictObject({ ids: z.string().optional() }),
    samples: [{ props: { ids: '988, 911' } }],
  },
  Action: {
    props: z.strictObject({
      to: given,
      quiet: z.boolean({ error: 'takes no value' }).optional(),
    }),
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
  References: pageList,
  Glossary: pageList,
  CertaintyScale: plain,
  Team: plain,
  CourseTable: plain,
  SiteMap: pageList,

  SiteTrail: plain,
  CourseProfile: plain,
  SessionRing: plain,
  Pathway: plain,
  ResponseRange: plain,
  DoseTimeline: plain,
  RolesRelay: plain,
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
