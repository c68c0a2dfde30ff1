import { describe, expect, it } from 'vitest';
import { preloadModules } from '~/build/module-preload';

const scripts = new Map([
  ['/_astro/screen.js', 'import{h}from"./preact.js";import"../_astro/marks.js";start(h)'],
  ['/_astro/client.js', 'import{h}from"./preact.js";export default h'],
  ['/_astro/preact.js', 'import"./screen.js";export const h=1'],
  ['/_astro/marks.js', 'mark("from the start")'],
]);

const island = '<astro-island component-url="/_astro/screen.js" renderer-url="/_astro/client.js">';
const page = (body: string): string => `<html><head></head><body>${body}</body></html>`;

const preloaded = (html: string): string[] =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, url = '']) => url);

describe('the scripts that a page asks for at once', () => {
  it('are those of its island and all that they import, each once', () => {
    expect(preloaded(preloadModules(page(island), scripts)).sort()).toEqual([
      '/_astro/client.js',
      '/_astro/marks.js',
      '/_astro/preact.js',
      '/_astro/screen.js',
    ]);
  });

  it('stand in the head, beside the rule that Astro writes where the island stands', () => {
    const style = '<style>astro-island{display:contents}</style>';
    const html = preloadModules(page(`${style}${island}`), scripts);
    expect(html).toMatch(/^<html><head><style>astro-island[^]*rel="modulepreload"[^]*<\/head>/);
    expect(html.split(style)).toHaveLength(2);
  });

  it('are none on a page without an island, which stays as it is', () => {
    expect(preloadModules(page('<p>Words</p>'), scripts)).toBe(page('<p>Words</p>'));
  });

  it('are all there, or the build fails', () => {
    expect(() => preloadModules(page(island), new Map())).toThrow('/_astro/screen.js');
  });
});
