import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesUnder } from '~/content/files';
import { idsIn, keysOf } from '~/content/site';
import { loadSite } from '~/content/site-loader';
import { frozenPractice } from '../../support/frozen-practice';

const site = loadSite(frozenPractice);

const ids: ReadonlySet<string> = new Set([
  ...[
    site.pages,
    site.faq,
    site.prescribers,
    site.references,
    site.questions,
    site.outcomes,
  ].flatMap((entries) => [...idsIn(entries)]),
  ...[
    site.claims,
    site.concerns,
    site.doseTimeline,
    site.glossary,
    site.helpLines,
    site.legalDates,
    site.scenarios,
  ].flatMap(keysOf),
]);

/**
 * Where names of content are the code's own vocabulary: the kernel locks safety questions, their answers and what an
 * outcome may offer; the help lines that the site ships with are pinned.
 */
const locked: readonly string[] = [
  'src/screening/kernel.ts',
  'src/screening/offers.ts',
  'src/check/rules/shipped-help-lines.ts',
];

/** The standing help lines, which no file may lose. */
const standing: readonly string[] = ['988', '911'];

/** Examples of how a writer names a record, in messages and samples. */
const examples: readonly string[] = ['feder-2021', 'ptsd'];

/** Words with a meaning of their own in code, which some record has for its name too. */
const ownWords: ReadonlySet<string> = new Set([
  ...['body', 'book', 'index', 'not-now', 'place', 'prescriber', 'prescribers', 'questions'],
  ...['couples', 'fees', 'not-found', 'privacy', 'safety', 'search', 'self-screen'],
  ...['container', 'glutamate', 'intake', 'integration', 'journey', 'preparation', 'seventeen'],
  'window',
  ...['depression', 'side-effects'],
  // What the reading level does not count.
  ...[
    'antidepressant',
    'antipsychotic',
    'benzodiazepine',
    'esketamine',
    'lamotrigine',
    'stimulant',
  ],
  ...['theophylline', 'thyroid'],
]);

const sources = filesUnder('.', 'src').filter((path) => /\.(?:ts|tsx|astro)$/.test(path));

const quotedIn = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(['"`])([\w/-]+)\1/g)].map(([, , word = '']) => word);

it('No name that an owner gives a page, a claim or another record stands in code', () => {
  const isFree = (word: string): boolean =>
    !ids.has(word) || ownWords.has(word) || [...standing, ...examples].includes(word);
  const named = sources
    .filter((path) => !locked.includes(path))
    .flatMap((path) =>
      quotedIn(path).flatMap((word) => (isFree(word) ? [] : [`${path}: ${word}`])),
    );
  expect(named).toEqual([]);
});
