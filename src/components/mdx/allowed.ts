import type { z } from 'zod';
import type { Sample, WriterComponent } from './component';
import { componentTable, type ComponentName } from './table';

/** The table with its names, in its order. */
export const writerComponents = Object.entries<WriterComponent>(componentTable).map(
  ([name, component]) => ({ ...component, name: name as ComponentName }),
);

const namesWhere = (holds: (component: WriterComponent) => boolean): ReadonlySet<string> =>
  new Set(writerComponents.filter(holds).map(({ name }) => name));

export const componentNames: readonly string[] = writerComponents.map(({ name }) => name);

/** Components that may stand inside a sentence; all others have lines of their own. */
export const inlineComponents = namesWhere(({ inline }) => inline === true);

/** Components that are a pair of an opening and a closing part with words between. */
export const holdsWords = namesWhere(({ samples: [first] }) => first.words !== undefined);

/** Kinds of files by what their words may use: a page; an answer or a prescriber; a text of the self-screen. */
export const allowedIn = {
  pages: new Set(componentNames),
  short: namesWhere(({ short }) => short === true),
  screening: new Set<string>(),
} as const satisfies Record<string, ReadonlySet<string>>;

export type TextKind = keyof typeof allowedIn;

const entryOf = (name: string): WriterComponent => componentTable[name as ComponentName];

/** What a writer may give a component of the table. */
export const propsOf = (name: string): z.ZodObject => entryOf(name).props;

/** A component of the table as a writer types it. */
export const exampleOf = (name: string): string => writeSample(name, entryOf(name).samples[0]);

function writeSample(name: string, { props = {}, words }: Sample): string {
  const given = Object.entries(props)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${value}"`))
    .join('');
  if (words === undefined) return `<${name}${given} />`;
  return `<${name}${given}>${words.startsWith('<') ? ' … ' : words}</${name}>`;
}
