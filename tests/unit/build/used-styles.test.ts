import { describe, expect, it } from 'vitest';
import { createStyleFilter } from '~/build/used-styles';

const filter = (css: string, html: string, scripts: string[] = []) =>
  createStyleFilter()(css, html, scripts);

describe('the style left on a page', () => {
  it.each([
    ['a class it uses', '.a{color:red}', '<p class="a">', '.a'],
    ['a class with a colon', '.sm\\:b{color:red}', '<p class="sm:b">', 'sm'],
    ['focus on any element', ':focus-visible{outline:1px solid}', '<p>', ':focus-visible'],
    ['a state a browser sets', 'details[open]{color:red}', '<details>', '[open]'],
    [
      'an attribute with its value',
      "[data-order='4']{order:1}",
      '<li data-order="4">',
      'data-order',
    ],
    [
      'a class that only a script knows',
      '.late{color:red}',
      '<p>',
      '.late',
      ['node.className="late"'],
    ],
  ])('keeps %s', async (_what, css, html, kept, scripts: string[] = []) => {
    expect(await filter(css, html, scripts)).toContain(kept);
  });

  it('drops a class that the page only speaks about', async () => {
    expect(await filter('.trail{color:red}', '<p>the trail</p>')).not.toContain('.trail');
  });
});
