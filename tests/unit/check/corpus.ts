import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { checkContent } from '~/check/check';
import type { CheckInput } from '~/check/project';
import type { Fault } from '~/content/fault';
import { rules } from '~/content/rules';
import { pictureFault } from '~/content/pictures';
import { readProject } from '~/check/read';
import { frozenPractice } from '../../support/frozen-practice';

interface Patch {
  readonly find: string;
  readonly replace: string;
}

/** One edit of an owner: of the frozen practice, in memory. */
export interface Edit {
  readonly name: string;
  readonly file: string;
  readonly find?: string;
  readonly replace?: string;
  readonly also?: Patch;
  readonly append?: string;
  readonly content?: string;
  readonly delete?: boolean;
}

export interface Mistake extends Edit {
  readonly rule: string;
  readonly level?: Fault['level'];
  /** The file that the message must name, where it is not the edited one. */
  readonly in?: string;
  /** The line that the message must name: a number, or by the words on it; the default is where the edit begins. */
  readonly line?: number;
  readonly at?: string;
  readonly says: string;
  /** What the message asks for: words in place of the edit’s own, or steps after it. */
  readonly instead?: string;
  readonly mend?: readonly Step[];
}

/** A step of a mend. */
interface Step extends Pick<Edit, 'file' | 'find' | 'replace' | 'delete'> {
  /** The file’s new name. */
  readonly to?: string;
  /** Brings the file back as it was. */
  readonly back?: true;
}

/** Dates in the content are judged as on this day. */
export const today = '2026-11-25';

/** The frozen practice beside the addresses of this site. */
const project = { ...readProject('.'), files: frozenPractice };

/** Pictures that the edits may use: two that are as they should be, and one of each kind that is not. */
const pictures = new Map(
  Object.entries({
    'room.jpg': { bytes: 900_000, side: 1200 },
    'your-name.jpg': { bytes: 900_000, side: 1200 },
    'tiny.jpg': { bytes: 30_000, side: 480 },
    'huge.jpg': { bytes: 7_400_000, side: 4000 },
    'unsized.jpg': { bytes: 12_000, side: undefined },
    'word.png': { bytes: 12_000, side: undefined },
    'logo.svg': { bytes: 9_000, side: 800 },
    'people/robin.jpg': { bytes: 900_000, side: 1200 },
    'form.tiff': { bytes: 900_000, side: 3000 },
  }).map(([name, picture]) => [`content/images/${name}`, picture]),
);

export const realInput: CheckInput = {
  ...project,
  binaries: new Set([...project.binaries, ...pictures.keys()]),
  brokenPictures: new Map([
    [
      'content/images/word.png',
      pictureFault({ head: 'PK\u0003\u0004', tail: '', size: 4 }) ?? { message: '', fix: '' },
    ],
  ]),
  pictures,
  today,
};

export const readCorpus = <T extends Edit>(kind: 'broken' | 'good'): T[] => {
  const folder = `tests/fixtures/owner/${kind}`;
  return readdirSync(folder)
    .sort()
    .flatMap((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as T[]);
};

const replaced = (text: string, { find, replace }: Patch, file: string): string => {
  if (!text.includes(find))
    throw new Error(`${file} no longer holds “${find}”; change the fixture`);
  return text.replace(find, () => replace);
};

/** The content after the edit, and the text of the edited file. */
export function edited(
  edit: Edit,
  words?: string,
): { input: CheckInput; text: string; start: number } {
  const files = new Map(realInput.files);
  const before = files.get(edit.file) ?? '';
  if (edit.delete) {
    files.delete(edit.file);
    return { input: { ...realInput, files }, text: '', start: 0 };
  }
  const one = words ?? edit.replace ?? '';
  const main =
    edit.append !== undefined
      ? `${before}\n${words ?? edit.append}\n`
      : edit.content !== undefined
        ? (words ?? edit.content)
        : replaced(before, { find: edit.find ?? '', replace: one }, edit.file);
  const text = edit.also ? replaced(main, edit.also, edit.file) : main;
  files.set(edit.file, text);
  const start =
    edit.append !== undefined
      ? before.length + 1
      : edit.content !== undefined
        ? 0
        : before.indexOf(edit.find ?? '');
  return { input: { ...realInput, files }, text, start };
}

export const lineOf = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;

export const faultsAfter = (edit: Edit, words?: string): readonly Fault[] =>
  checkContent(edited(edit, words).input).faults;

const isDocument = (file: string): boolean => file.startsWith('public/');

/** The content after the edit and the steps that mend it. */
function mended(edit: Mistake, steps: readonly Step[]): CheckInput {
  const { input } = edited(edit);
  const files = new Map(input.files);
  for (const { file, to, back, ...step } of steps) {
    const text = (back ? realInput.files : files).get(file) ?? '';
    if (to !== undefined || step.delete || isDocument(file)) files.delete(file);
    if (to !== undefined || back) files.set(to ?? file, text);
    else if (step.find !== undefined && step.replace !== undefined)
      files.set(file, replaced(text, { find: step.find, replace: step.replace }, file));
  }
  const documents = steps.map(({ file }) => file).filter(isDocument);
  return {
    ...input,
    files,
    binaries: new Set([...input.binaries, ...documents]),
    downloads: new Set([
      ...input.downloads,
      ...documents.map((file) => file.slice('public'.length)),
    ]),
  };
}

/** What is left to say once the message’s advice has been followed. */
export const faultsAfterMend = (mistake: Mistake): readonly Fault[] =>
  mistake.mend
    ? checkContent(mended(mistake, mistake.mend)).faults
    : faultsAfter(mistake, mistake.instead);

/** Tells two faults apart. Advice on a file as a whole counts its words: it is the same when they are a few more. */
export function identityOf({ file, rule, message }: Fault): string {
  const known = rules[rule];
  const isOfFile = 'aside' in known && known.aside === 'file';
  return JSON.stringify(isOfFile ? [file, rule] : [file, rule, message]);
}
