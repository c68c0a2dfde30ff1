import type { Page } from '@playwright/test';

/** What nobody means as words. */
export const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';

/** What an attack would leave behind: a changed prototype, or markup that was not there. */
export const traces = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...('polluted' in {} ? ['a polluted prototype'] : []),
    ...[...document.querySelectorAll('[onerror], [onload], img[src="x"], iframe, script')]
      .filter((node) => node.localName !== 'script' || node.textContent.includes('alert('))
      .map((node) => node.outerHTML.slice(0, 80)),
  ]);
