import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shortLabel } from '~/evidence';
import { bibtexText } from '~/evidence/bibliography';
import { claimsSchema } from '~/content/schema/claim';
import { referenceSchema } from '~/content/schema/reference';

const folder = 'content/references';
const files = readdirSync(folder);
const references = files.map((file) =>
  referenceSchema.parse(parse(readFileSync(join(folder, file), 'utf8'))),
);
const claims = claimsSchema.parse(parse(readFileSync('content/site/claims.yaml', 'utf8')));
const index = new Map(references.map((reference) => [reference.id, reference]));

describe('the files of content/references', () => {
  it('are named after their id', () => {
    expect(references.map((reference) => reference.id)).toEqual(
      files.map((file) => basename(file, '.yaml')),
    );
  });

  it('never list the same DOI, PubMed number or address twice', () => {
    for (const key of ['DOI', 'PMID', 'URL'] as const) {
      const values = references.flatMap((reference) => reference[key]?.toLowerCase() ?? []);
      expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
    }
  });

  it('cite the IFS paper under its true name and year', () => {
    expect(index.get('earleywine-2024')).toMatchObject({
      DOI: '10.1556/2054.2024.00265',
      kind: 'conceptual paper',
      people: null,
    });
    expect(files.filter((file) => /earlywine|earleywine-2023/.test(file))).toEqual([]);
  });

  it('correct the citation of the bladder review: two authors, and not the NIH', () => {
    expect(index.get('morgan-2012')?.author).toHaveLength(2);
    expect(JSON.stringify(index.get('morgan-2012'))).not.toMatch(/NIH/);
  });

  it('give every source a label for its note and a place in the downloads', () => {
    expect(references.map(shortLabel).filter((label) => label.includes('undefined'))).toEqual([]);
    expect(bibtexText(references).match(/^@/gm)).toHaveLength(references.length);
  });

  it('promise nothing in their own words', () => {
    const promises =
      /\b(cures?|heals?|proven|breakthrough|miracle|rewires?|guaranteed?|transforms?)\b/i;
    const ours = references.map(({ id, showed, limits }) => ({ id, words: `${showed} ${limits}` }));
    expect(ours.filter(({ words }) => promises.test(words))).toEqual([]);
  });
});

describe('a reference file', () => {
  const raw = parse(readFileSync(join(folder, 'feder-2014.yaml'), 'utf8')) as Record<
    string,
    unknown
  >;
  const faultsOf = (changes: Record<string, unknown>): string[] =>
    referenceSchema
      .safeParse({ ...raw, ...changes })
      .error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? [];

  it('may hold dates as text or as the dates that YAML readers make of them', () => {
    expect(
      referenceSchema.parse({
        ...raw,
        issued: new Date('2014-06-01'),
        checkedOn: new Date('2026-11-23'),
      }),
    ).toMatchObject({ issued: '2014-06-01', checkedOn: '2026-11-23' });
  });

  it.each([
    [
      'is verified without an address',
      { DOI: '', PMID: '', URL: '' },
      /^status .*add one, or write “partly-verified”/,
    ],
    ['is verified without a day', { checkedOn: '' }, /^checkedOn .*such as 2026-11-23/],
    [
      'is not verified and does not say what is missing',
      { status: 'unverified' },
      /^missing .*could not be confirmed/,
    ],
    ['has no author and no reason', { author: [] }, /^authorNote .*say why/],
    [
      'describes its title and does not say so',
      { title: '[A trial]' },
      /^missing .*printed title was not seen/,
    ],
    [
      'gives its DOI as an address',
      { DOI: 'https://doi.org/10.1001/x' },
      /^DOI must begin with 10\./,
    ],
    ['is of an unknown kind', { kind: 'RCT' }, /^kind must be one of: randomized trial/],
    ['has a field of its own', { grade: 'A' }, /grade/],
  ])('is refused in words when it %s', (_, changes, message) => {
    expect(faultsOf(changes)).toEqual([expect.stringMatching(message)]);
  });
});

describe('content/site/claims.yaml', () => {
  it('marks no benefit as strong', () => {
    const strong = Object.entries(claims)
      .filter(([, claim]) => claim.certainty === 'strong')
      .map(([id]) => id);
    expect(strong).toEqual(['side-effects', 'side-effects-spray', 'bladder-heavy-use']);
  });

  it('tells a reader in danger where to turn beside the claim about thoughts of suicide', () => {
    expect(claims['suicidal-thoughts']?.limits).toMatch(/988.*911/);
  });
});
