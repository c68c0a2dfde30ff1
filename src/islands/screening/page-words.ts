import { pruneAnswers, type Answers, type Model } from '~/screening';

export interface HelpLine {
  readonly id: string;
  readonly name: string;
  /** Its ways to reach a person, in the order of the page. */
  readonly ways: readonly { readonly href: string; readonly label: string }[];
}

/** Words and markup that the page holds once, in its form as a document; the screens show them again. */
export interface PageWords {
  /** The markup of the element that `data-NAME` marks, of this value where there are several. */
  readonly markup: (name: string, value?: string) => string;
  readonly helpLine: (id: string) => HelpLine | undefined;
}

const readLine = (id: string, node: Element | null | undefined): HelpLine | undefined =>
  node
    ? {
        id,
        name: node.querySelector('p')?.textContent ?? '',
        ways: [...node.querySelectorAll('a')].map(({ href, textContent }) => ({
          href,
          label: textContent ?? '',
        })),
      }
    : undefined;

export const readPageWords = (page: ParentNode): PageWords => ({
  markup: (name, value) =>
    page.querySelector(`[data-${name}${value ? `="${value}"` : ''}]`)?.innerHTML ?? '',
  helpLine: (id) =>
    readLine(id, page.querySelector(`[data-all-help-lines] [data-help-line="${id}"]`)),
});

/** What is ticked in the form as a document. */
export function readTicks(page: ParentNode, model: Model): Answers {
  const ticks: Record<string, string[]> = {};
  for (const { name, value } of page.querySelectorAll<HTMLInputElement>(
    'fieldset[data-question] input:checked',
  ))
    ticks[name] = [...(ticks[name] ?? []), value];
  return pruneAnswers(model, ticks);
}
