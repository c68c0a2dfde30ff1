import type { Page } from '@playwright/test';

/** What can be pressed, is not inside a sentence, and is less than 24 px wide or high. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, summary, input, [tabindex="0"]')]
      .filter(
        (node) =>
          node.checkVisibility() &&
          !node.closest('p, li, dd, dt, td, .notes, label, .sr-only') &&
          !node.classList.contains('sr-only'),
      )
      .map((node) => ({ node, box: node.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ node, box }) =>
        [node.tagName, node.textContent.trim().slice(0, 40), Math.round(box.height)].join(' '),
      ),
  );
