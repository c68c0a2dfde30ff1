import type { Page } from '@playwright/test';

/**
 * What can be pressed, in the menu and in folds too, and is less than 24 px wide or high. A field is as large as its
 * label; a link within running text is as high as its line; and a link that is all of a paragraph, a line of a list or
 * a cell may be lower where nothing else to press lies within the 24 px around its middle.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24;
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const isWords = (node: Node): boolean =>
      node.textContent?.trim() !== '' &&
      (node instanceof Text ||
        (node instanceof Element &&
          !node.matches('a, button, ul, ol, dl, details') &&
          getComputedStyle(node).display === 'inline'));
    const isInText = (node: HTMLElement): boolean =>
      [...(node.closest('p, li, dd, dt, td, figcaption')?.childNodes ?? [])].some(
        (part) => !part.contains(node) && isWords(part),
      );
    /** A note of the margin is a line of text; a place on the map is pressed by its ring and its name, beside the link’s own box. */
    const isApart = (node: HTMLElement): boolean =>
      node.closest('.sr-only, .notes, .survey') !== null;
    /** Where a link is spread over what it stands in, that is what is pressed. */
    const spreads = (node: HTMLElement): boolean => {
      const { content, position } = getComputedStyle(node, '::after');
      return content !== 'none' && position === 'absolute';
    };
    const boxOf = (node: HTMLElement): DOMRect =>
      (
        (node instanceof HTMLInputElement && node.labels?.[0]) ||
        (spreads(node) && node.offsetParent) ||
        node
      ).getBoundingClientRect();
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a, button, summary, input, [tabindex="0"]'),
    ]
      .filter((node) => node.checkVisibility() && !isApart(node))
      .map((node) => ({ node, box: boxOf(node) }));
    const hasNeighbor = (own: (typeof targets)[number]): boolean => {
      const [x, y] = [own.box.x + own.box.width / 2, own.box.y + own.box.height / 2];
      return targets.some(
        ({ node, box }) =>
          !node.contains(own.node) &&
          !own.node.contains(node) &&
          box.left < x + least / 2 &&
          box.right > x - least / 2 &&
          box.top < y + least / 2 &&
          box.bottom > y - least / 2,
      );
    };
    return targets
      .filter(({ node, box }) => (box.width < least || box.height < least) && !isInText(node))
      .filter((own) => !own.node.closest('p, li, dd, dt, td') || hasNeighbor(own))
      .map(({ node, box }) =>
        [node.tagName, node.textContent.trim().slice(0, 40), Math.round(box.height)].join(' '),
      );
  });
