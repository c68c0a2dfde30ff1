import { pruneAnswers, withStandingLines, type Answers, type Model } from '~/screening';

/** Prose that the page holds once, in its paper form; the screens show it again. */
export interface Prose {
  /** Question id → “Why we ask”. */
  readonly why: Readonly<Record<string, string>>;
  /** Outcome id → its text. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** The named help lines, in that order, and those that no help goes without, as markup. */
  readonly helpLines: (ids: readonly string[]) => string;
}

const readMarkup = (root: ParentNode, name: string): Record<string, string> =>
  Object.fromEntries(
    [...root.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((node) => [
      node.getAttribute(`data-${name}`) ?? '',
      node.innerHTML,
    ]),
  );

/** Reads the page's own markup, so it must run while the paper form is on the page. */
export function readProse(root: ParentNode): Prose {
  const list = root.querySelector('[data-all-help-lines] [data-help-lines]')?.cloneNode(true) as
    HTMLElement | undefined;
  return {
    why: readMarkup(root, 'why'),
    outcomes: readMarkup(root, 'outcome-text'),
    helpLines: (ids) => {
      const shown = list?.cloneNode(false) as HTMLElement | undefined;
      const lines = withStandingLines(ids).flatMap(
        (id) => list?.querySelector(`[data-help-line="${id}"]`)?.cloneNode(true) ?? [],
      );
      shown?.append(...lines);
      return shown?.outerHTML ?? '';
    },
  };
}

/** Answers that were ticked before the script took over. */
export function readTicks(root: ParentNode, model: Model): Answers {
  const ticks: Record<string, string[]> = {};
  for (const input of root.querySelectorAll<HTMLInputElement>(
    'fieldset[data-question] input:checked',
  )) {
    ticks[input.name] = [...(ticks[input.name] ?? []), input.value];
  }
  return pruneAnswers(model, ticks);
}
