import type { z } from 'zod';
import { factTexts } from '~/lib/facts';
import { faultAt, faultOfFile, type Fault } from './fault';
import { checkFileNames, isRecordName } from './file-names';
import type { Registry } from './registry';
import type { ScreeningRule } from './rules';
import { factIds } from './schema/practice';
import { idsIn, keysOf, recordsOf, type Site, type TextEntry } from './site';

const ownFolder = 'content/screening/';

/** What it is compiled from: its own files, the facts and help lines that they name, the sources. */
export const selfScreenFolders = [ownFolder, 'content/site/', 'content/references/'] as const;

type RecordOf<Name extends keyof Registry> = z.infer<Registry[Name]['schema']>;

export interface Identified<T> {
  readonly id: string;
  readonly file: string;
  readonly record: T;
  /** The words below the frontmatter. */
  readonly body: string;
}

/** The records of the self-screen; what could not be read or did not fit its schema is undefined or left out. */
export interface ScreeningRecords {
  /** In the order asked. */
  readonly questions: readonly Identified<RecordOf<'questions'>>[];
  readonly outcomes: readonly Identified<RecordOf<'outcomes'>>[];
  readonly concerns: RecordOf<'concerns'> | undefined;
  readonly routes: RecordOf<'routes'> | undefined;
  readonly scores: RecordOf<'scores'> | undefined;
  readonly scenarios: RecordOf<'scenarios'> | undefined;
  readonly visitors: RecordOf<'visitors'> | undefined;
  readonly signOff: RecordOf<'signOff'> | undefined;
  /** What exists, valid or not: a file with a mistake inside is still no unknown name. */
  readonly known: { readonly questions: readonly string[]; readonly outcomes: readonly string[] };
}

/** What the self-screen needs to know of the rest of `content/`. */
export interface ScreeningContext {
  /** Dotted name → the words to print, such as `course.months` → “3 to 6”; filled in for `[[course.months]]`. */
  readonly facts: Readonly<Record<string, string>>;
  /** Names of the files of content/references. */
  readonly references: readonly string[];
  /** Names of the help lines in content/site/help-lines.yaml; nothing while it cannot be read. */
  readonly helpLines: readonly string[] | undefined;
  /** The outside booking address, where one is set. */
  readonly bookingUrl?: string;
}

/** What the self-screen finds wrong with a record, before its line is looked up. */
export interface ScreeningFinding {
  readonly file: string;
  /** Where in the record, such as `options`, 2, `raises`. */
  readonly path: readonly (string | number)[];
  /** Words of the file that the finding is about, where no path leads to them. */
  readonly words?: string;
  readonly rule: ScreeningRule;
  readonly message: string;
  readonly fix: string;
}

const wellNamed = <Entry extends TextEntry>(entries: readonly Entry[]): Entry[] =>
  entries.filter(({ id }) => isRecordName(id)).sort((one, other) => (one.id < other.id ? -1 : 1));

const recordOf = <Record>({
  id,
  path,
  data,
  mdx,
}: Pick<TextEntry, 'id' | 'path' | 'mdx'> & {
  readonly data: Record | undefined;
}): Identified<Record>[] =>
  data === undefined
    ? []
    : [{ id, file: path, record: data, body: mdx.source.text.slice(mdx.bodyFrom).trim() }];

function recordsIn(site: Site): ScreeningRecords {
  const questions = wellNamed(site.questions);
  const outcomes = wellNamed(site.outcomes);
  return {
    questions: questions
      .flatMap((entry) => recordOf(entry))
      .sort((one, other) => one.record.order - other.record.order),
    outcomes: outcomes.flatMap((entry) => recordOf(entry)),
    concerns: site.concerns.data,
    routes: site.routes.data,
    scores: site.scores.data,
    scenarios: site.scenarios.data,
    visitors: site.visitors.data,
    signOff: site.signOff.data,
    known: {
      questions: questions.map(({ id }) => id),
      outcomes: outcomes.map(({ id }) => id),
    },
  };
}

function contextIn({ practice, references, helpLines }: Site): ScreeningContext {
  const bookingUrl = practice.data?.booking.url;
  return {
    facts: factTexts(practice.data ?? {}, factIds),
    references: [...idsIn(references)],
    helpLines: helpLines.yaml.data === undefined ? undefined : keysOf(helpLines),
    ...(bookingUrl ? { bookingUrl } : {}),
  };
}

/** Looks up the line and column of each finding: of its words, or of the key or list item at its path. */
function placeFindings(site: Site, findings: readonly ScreeningFinding[]): Fault[] {
  const sources = new Map(recordsOf(site).map(({ path, yaml }) => [path, yaml]));
  return findings.map(({ file, path, words, rule, message, fix }) => {
    const yaml = sources.get(file);
    const finding = { rule: `screening-${rule}` as const, message, fix };
    if (!yaml || !site.files.has(file)) return faultOfFile(file, finding);
    const place = words === undefined ? -1 : yaml.source.text.indexOf(words);
    return faultAt(yaml.source, place >= 0 ? place : yaml.offsetOf(path), finding);
  });
}

export interface SelfScreen {
  readonly records: ScreeningRecords;
  readonly context: ScreeningContext;
  /** What already keeps its files from being read as one: their names, their form, their fields. */
  readonly faults: readonly Fault[];
  /** Gives findings their lines. */
  readonly place: (findings: readonly ScreeningFinding[]) => Fault[];
}

/** What the self-screen is compiled from. The site may hold no more than the files of `selfScreenFolders`. */
export const selfScreenOf = (site: Site): SelfScreen => ({
  records: recordsIn(site),
  context: contextIn(site),
  faults: [...checkFileNames(site.files.keys()), ...site.faults].filter(({ file }) =>
    file.startsWith(ownFolder),
  ),
  place: (findings) => placeFindings(site, findings),
});
