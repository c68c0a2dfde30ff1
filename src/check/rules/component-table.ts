import { z } from 'zod';
import { componentExamples, componentProps } from '~/components/mdx/props';

/** Lists and drawings: they take nothing and hold nothing. The pages' own allow-list is `src/components/mdx/index.ts`; a test compares the two. */
const plainComponents = [
  'Prescribers',
  'Fees',
  'Questions',
  'References',
  'Glossary',
  'CertaintyScale',
  'Team',
  'CourseTable',
  'SiteMap',
  'SiteTrail',
  'CourseProfile',
  'SessionRing',
  'Pathway',
  'ResponseRange',
  'DoseTimeline',
  'RolesRelay',
  'PartsMap',
  'TwoTerrains',
  'CostBar',
  'PreparationWaymarks',
  'CareRings',
  'TwoFields',
  'ClosedTrail',
] as const;

/** Components that stand inside a sentence; all others have lines of their own. */
export const inlineComponents: ReadonlySet<string> = new Set(['Cite', 'Fact', 'Term', 'Known']);

/** Components that are a pair of an opening and a closing part with words between. */
export const holdsWords: ReadonlySet<string> = new Set(
  Object.entries(componentExamples)
    .filter(([, example]) => example.includes('</'))
    .map(([name]) => name),
);

export const componentNames: readonly string[] = [
  ...Object.keys(componentProps),
  ...plainComponents,
];

/** Kinds of files by what their words may use. Answers and prescribers have `src/components/mdx/inline.ts`; the self-screen has plain words. */
export const allowedIn = {
  pages: new Set(componentNames),
  short: new Set(['Fact']),
  screening: new Set<string>(),
} as const satisfies Record<string, ReadonlySet<string>>;

export type TextKind = keyof typeof allowedIn;

const nothing = z.strictObject({});

/** What a writer may give a component. */
export const propsOf = (name: string): z.ZodObject =>
  (componentProps as Readonly<Record<string, z.ZodObject>>)[name] ?? nothing;

export const exampleOf = (name: string): string =>
  (componentExamples as Readonly<Record<string, string>>)[name] ?? `<${name} />`;
