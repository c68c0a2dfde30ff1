import { expect, type Page } from '@playwright/test';

interface Words {
  readonly words: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  /** Of the letters, in px on the screen. */
  readonly size: number;
}

/** No letter of a map is smaller, in px. */
const smallest = 13;

/** The names that a reader sees inside an element of the page, with the box of their letters: a row is higher by 3 px at both ends. */
export const namesIn = (page: Page, container: string, names: string): Promise<Words[]> =>
  page.evaluate(
    ([around, selector, aboveLetters]) => {
      const edge = document.querySelector(around)?.getBoundingClientRect();
      return [...document.querySelectorAll(selector)]
        .filter(
          (node) =>
            node.checkVisibility() &&
            [node, node.closest('.name')].every(
              (part) => !part || getComputedStyle(part).clipPath === 'none',
            ),
        )
        .map((node): Words => {
          const range = document.createRange();
          if (node.firstChild) range.selectNodeContents(node.firstChild);
          const { left, top, right, bottom } = range.getBoundingClientRect();
          const [x, y] = [edge?.left ?? 0, edge?.top ?? 0];
          const zoom = node instanceof SVGGraphicsElement ? (node.getScreenCTM()?.a ?? 0) : 1;
          return {
            words: range.toString().trim(),
            box: [left - x, top - y + aboveLetters, right - x, bottom - y - aboveLetters],
            size: zoom * parseFloat(getComputedStyle(node).fontSize),
          };
        });
    },
    [container, names, 3] as const,
  );

const smallestOf = (names: readonly Words[]): number => Math.min(...names.map(({ size }) => size));

export const clashes = (names: readonly Words[]): string[] =>
  names.flatMap(({ words, box }, index) =>
    names
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3],
      )
      .map((other) => `${words} / ${other.words}`),
  );

const outside = (names: readonly Words[], width: number, height: number): string[] =>
  names
    .filter(
      ({ box: [left, top, right, bottom] }) =>
        left < 0 || top < 0 || right > width || bottom > height,
    )
    .map(({ words }) => words);

/** No name is small, lies on another or leaves its picture. */
export function expectApart(
  names: readonly Words[],
  picture: { readonly width: number; readonly height: number } | null,
  what: string,
): void {
  expect(smallestOf(names), what).toBeGreaterThanOrEqual(smallest);
  expect(clashes(names), what).toEqual([]);
  expect(outside(names, picture?.width ?? 0, picture?.height ?? 0), what).toEqual([]);
}
