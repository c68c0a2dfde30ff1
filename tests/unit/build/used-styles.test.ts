import { describe, expect, it } from 'vitest';
import { createStyleFilter } from '~/build/used-styles';

/** The style that is left of `css` on a page with `markup`. */
const left = async (css: string, markup: string, scripts = new Map<string, string>()) => {
  const html = await createStyleFilter(scripts)(`<style>${css}</style>${markup}`);
  return /<style>(.*)<\/style>/.exec(html)?.[1];
};

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
      'a class that only a script in the page knows',
      '.late{color:red}',
      '<p><script>node.className="late"</script>',
      '.late',
    ],
  ])('keeps %s', async (_what, css, markup, kept) => {
    expect(await left(css, markup)).toContain(kept);
  });

  it('keeps a class that only a loaded script knows', async () => {
    const scripts = new Map([['/_astro/a.js', 'node.className="late"']]);
    const markup = '<script src="/_astro/a.js">';
    expect(await left('.late{color:red}', markup, scripts)).toContain('.late');
  });

  it.each([
    ['that the page only speaks about', '<p>the trail</p>'],
    ['that data for search engines speaks about', '<script type="application/ld+json">"trail"'],
  ])('drops a class %s', async (_what, markup) => {
    expect(await left('.trail{color:red}', `${markup}</script>`)).not.toContain('.trail');
  });

  it('drops a state of a class that the page lacks, and keeps that of any element', async () => {
    const kept = await left(':target{color:red}.trail>li:target{color:red}', '<li>');
    expect(kept).toBe(':target{color:red}');
  });

  it('stays in its own element where a page has several', async () => {
    const html = '<style>.a{b:c}</style><style lang="x">.d{e:f}</style><p class="a d">';
    expect(await createStyleFilter(new Map())(html)).toBe(html);
  });
});
