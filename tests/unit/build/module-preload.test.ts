import { describe, expect, it } from 'vitest';
import { preloadModules } from '~/build/module-preload';

const scripts = new Map([
  ['/_astro/screen.js', 'import{h}from"./preact.js";import"../_astro/marks.js";start(h)'],
  ['/_astro/preact.js', 'import"./screen.js";export const h=1'],
  ['/_astro/marks.js', 'mark("from the start")'],
]);

const loaded = '<script type="module" src="/_astro/screen.js"></script>';
const page = (body: string): string => `<html><head></head><body>${body}</body></html>`;

const preloaded = (html: string): string[] =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, url = '']) => url);

describe('the scripts that a page asks for at once', () => {
  it('are those that it loads and all that they import, each once', () => {
    expect(preloaded(preloadModules(page(loaded), scripts)).sort()).toEqual([
      '/_astro/marks.js',
      '/_astro/preact.js',
      '/_astro/screen.js',
    ]);
  });

  it('stand in the head', () => {
    expect(preloadModules(page(loaded), scripts)).toMatch(
      /^<html><head><link rel="modulepreload"[^]*<\/head>/,
    );
  });

  it('are none on a page without a script, which stays as it is', () => {
    expect(preloadModules(page('<p>Words</p>'), scripts)).toBe(page('<p>Words</p>'));
  });

  it('are all there, or the build fails', () => {
    expect(() => preloadModules(page(loaded), new Map())).toThrow('/_astro/screen.js');
  });
});
