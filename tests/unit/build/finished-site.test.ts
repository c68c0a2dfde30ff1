import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishedSite } from '~/build/finished-site';

const page = '<html><head><meta charset="utf-8"><style>.a{b:c}</style></head><p class="a"></html>';

/** What Astro has written, by route. */
const written = {
  '/': { 'index.html': page },
  '/[...slug]': { 'fees/index.html': page, 'what-to-expect/preparation/index.html': page },
  '/404': { '404.html': page },
  '/social/[...path].png': { 'social/fees.png': 'PNG' },
};

const redirects = [
  { from: '/our-prices/', to: '/fees/' },
  { from: '/blog/old.html', to: '/what-to-expect/preparation/' },
];

/** What was copied from `public/`, and the hashed files. */
const copied = {
  '_astro/search.AbC.js': 'search()',
  'documents/intake.pdf': '%PDF',
  'documents/.gitkeep': '',
  'documents/.DS_Store': '',
  'documents/Thumbs.db': '',
  'documents/copied.html': page,
  '.well-known/security.txt': 'Contact:',
};

const root = mkdtempSync(join(tmpdir(), 'finished-'));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

beforeAll(async () => {
  const files = { ...Object.assign({}, ...Object.values(written)), ...copied };
  for (const [file, text] of Object.entries<string>(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const dir = pathToFileURL(`${root}/`);
  const assets = new Map(
    Object.entries(written).map(([route, made]) => [
      route,
      Object.keys(made).map((file) => new URL(file, dir)),
    ]),
  );
  const done = finishedSite(redirects).hooks['astro:build:done'];
  await done?.({ dir, assets } as HookParameters<'astro:build:done'>);
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the built site, once finished,', () => {
  it('leads on from old addresses, by the host and, where it cannot, by a page', () => {
    expect(read('_redirects')).toBe(
      '/our-prices/ /fees/ 301\n/our-prices /fees/ 301\n/blog/old.html /what-to-expect/preparation/ 301\n',
    );
    expect(read('our-prices/index.html')).toMatch(
      /content-security-policy[\s\S]*noindex[\s\S]*url=\/fees\/[\s\S]*<a href="\/fees\/">/,
    );
    expect(read('blog/old.html')).toContain('url=/what-to-expect/preparation/');
    expect(read('_headers')).not.toContain('our-prices');
  });

  it('has a policy on every page that a route wrote', () => {
    for (const file of Object.keys({
      ...written['/'],
      ...written['/[...slug]'],
      ...written['/404'],
    }))
      expect(read(file), file).toContain('content-security-policy');
  });

  it('tells the host of every page and every hashed file by its address', () => {
    const addresses = read('_headers').match(/^\/.*$/gm);
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/',
        '/fees/',
        '/what-to-expect/preparation/',
        '/_astro/search.AbC.js',
      ]),
    );
    expect(addresses).not.toContain('/404.html');
  });

  it('has the files of public/ as they were, without what only a system or git needs', () => {
    expect(readdirSync(join(root, 'documents')).sort()).toEqual(['copied.html', 'intake.pdf']);
    expect(read('documents/copied.html')).toBe(page);
    expect(read('.well-known/security.txt')).toBe('Contact:');
  });
});
