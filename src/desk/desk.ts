import { isDeepStrictEqual } from 'node:util';
import { checkContent, type CheckResult } from '~/check/check';
import { readLinkReport } from '~/check/outside-links/report';
import { readProject } from '~/check/read';
import { newBlanks, type Blanks } from './blanks';
import { readFile, withChange, type OnDisk } from './files';
import { formsOf, type Form } from './forms';
import { newHistory, type History } from './history';
import type { Cut } from './photos/cut';
import { progressOf, type Progress } from './progress';
import { reviewedPages, type ReviewedPage } from './reviews';

/** A sentence for the next page that is looked at. */
interface Notice {
  readonly leave: (words: string) => void;
  readonly take: () => string | undefined;
}

function newNotice(): Notice {
  let left: string | undefined;
  return {
    leave: (words) => {
      left = words;
    },
    take: () => {
      const words = left;
      left = undefined;
      return words;
    },
  };
}

type Input = Parameters<typeof checkContent>[0];

/** Checks again only when something has changed since the last time. */
function newChecker(): (input: Input) => CheckResult {
  let last: { readonly input: Input; readonly result: CheckResult } | undefined;
  return (input) => {
    if (!last || !isDeepStrictEqual(input, last.input))
      last = { input, result: checkContent(input) };
    return last.result;
  };
}

/** What stays on the desk from one request to the next. Everything else is read anew each time. */
export interface Desk {
  readonly root: string;
  /** As `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly check: (input: Input) => CheckResult;
  readonly history: History;
  readonly blanks: Blanks;
  readonly notice: Notice;
  /** Pictures that were chosen and not kept yet, by the person whom they show. */
  readonly photos: Map<string, readonly Cut[]>;
}

export const newDesk = (root: string, today: () => string): Desk => ({
  root,
  today,
  check: newChecker(),
  history: newHistory(root),
  blanks: newBlanks(),
  notice: newNotice(),
  photos: new Map(),
});

/** The folder as it is at this moment. */
export interface Look {
  readonly desk: Desk;
  readonly result: CheckResult;
  readonly forms: ReadonlyMap<string, Form>;
  readonly reviews: readonly ReviewedPage[];
  readonly progress: Progress;
}

export function lookAt(desk: Desk): Look {
  const today = desk.today();
  const { files, ...given } = readProject(desk.root);
  const result = desk.check({ files, ...given, today });
  return {
    desk,
    result,
    forms: formsOf(result.site),
    reviews: reviewedPages(result.site),
    progress: progressOf(result, readLinkReport(desk.root), { ...given, today }),
  };
}

/** A file before and after these steps, each of which works on the text that the last one left. Nothing is written. */
export function edited(
  { root }: Desk,
  file: string,
  steps: readonly ((text: string) => string | undefined)[],
): readonly [OnDisk, OnDisk] {
  const before = readFile(root, file);
  const after = steps.reduce<OnDisk>((now, step) => {
    const text = step(now.text);
    return text === undefined ? now : withChange(now, text);
  }, before);
  return [before, after];
}
