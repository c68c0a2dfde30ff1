import { describe, expect, it } from 'vitest';
import type { Claim } from '~/content/schema/claim';
import { claimFindings, pagesByReference, unusedReferences } from '~/evidence';
import type { Source } from '~/evidence';
import { source } from './source-fixture';

const claim = (changes: Partial<Claim> = {}): Claim => ({
  kind: 'benefit',
  claim: 'It may help.',
  certainty: 'early',
  studied: 'One trial, 41 people',
  species: 'people',
  sources: ['doe-2020'],
  limits: 'One trial only.',
  ...changes,
});

const index = (...sources: Source[]) => new Map(sources.map((item) => [item.id, item]));

describe('checking claims against their sources', () => {
  it('finds nothing wrong with a hedged claim that rests on a verified study', () => {
    expect(claimFindings({ sleep: claim() }, index(source()))).toEqual([]);
  });

  it('names a source that does not exist', () => {
    const faults = claimFindings(
      { sleep: claim({ sources: ['doe-2020', 'roe-1999'] }) },
      index(source()),
    );
    expect(faults).toEqual([
      expect.objectContaining({
        rule: 'claim-source',
        id: 'sleep',
        message: expect.stringContaining('roe-1999'),
      }),
    ]);
  });

  it('refuses a claim that rests only on unverified sources', () => {
    const unread = index(source({ status: 'unverified' }));
    expect(claimFindings({ sleep: claim() }, unread)).toEqual([
      expect.objectContaining({ rule: 'claim-unverified' }),
    ]);
  });

  it('accepts an unverified source beside one that was read', () => {
    const mixed = index(source(), source({ id: 'roe-1999', status: 'unverified' }));
    expect(claimFindings({ sleep: claim({ sources: ['doe-2020', 'roe-1999'] }) }, mixed)).toEqual(
      [],
    );
  });

  it('refuses a sentence bolder than its certainty and says which words to use', () => {
    const [fault] = claimFindings({ sleep: claim({ claim: 'It helps.' }) }, index(source()));
    expect(fault).toMatchObject({ rule: 'claim-verb', fix: expect.stringContaining('may help') });
  });

  it('refuses a claim about people that rests on animals alone', () => {
    const mice = index(source({ species: 'animals', people: null }));
    expect(claimFindings({ sleep: claim() }, mice)).toEqual([
      expect.objectContaining({ rule: 'claim-species' }),
    ]);
  });
});

describe('unused references', () => {
  it('lists the sources that nothing names', () => {
    expect(
      unusedReferences(['doe-2020', 'roe-1999'], new Set(['doe-2020'])).map((fault) => fault.id),
    ).toEqual(['roe-1999']);
  });
});

it('The pages that cite a source are listed in their order, each once', () => {
  const pages = pagesByReference(
    new Map([
      ['/depression/', ['doe-2020', 'roe-1999', 'doe-2020']],
      ['/safety/', ['roe-1999']],
      ['/fees/', []],
    ]),
  );
  expect([...pages]).toEqual([
    ['doe-2020', ['/depression/']],
    ['roe-1999', ['/depression/', '/safety/']],
  ]);
});
