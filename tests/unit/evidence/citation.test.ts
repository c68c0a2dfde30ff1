import { describe, expect, it } from 'vitest';
import { citationParts, creditAndYear, creditOf, hrefOf, peopleText, shortLabel } from '~/evidence';
import { source } from './source-fixture';

describe('the short label of a source', () => {
  it('says who, when, what kind of study and how many people', () => {
    expect(shortLabel(source())).toBe('Doe et al. 2020\u00A0· randomized trial\u00A0· 41 people');
  });

  it('groups the digits of large numbers and counts one person as one', () => {
    expect(shortLabel(source({ people: 84418 }))).toContain('84,418 people');
    expect(shortLabel(source({ people: 1 }))).toMatch(/· 1 person$/);
  });

  it('counts people as the list of sources does', () => {
    expect([1, 2, 84418].map(peopleText)).toEqual(['1 person', '2 people', '84,418 people']);
  });

  it('says that an animal study had no people', () => {
    expect(shortLabel(source({ kind: 'animal study', species: 'animals', people: null }))).toBe(
      'Doe et al. 2020\u00A0· animal study\u00A0· no people',
    );
  });

  it('leaves out a number and a year that are not known', () => {
    expect(shortLabel(source({ people: null, issued: undefined, kind: 'review' }))).toBe(
      'Doe et al.\u00A0· review',
    );
  });
});

describe('the credit of a source', () => {
  it.each([
    ['one author by name', [{ family: 'Doe' }], 'Doe'],
    ['two authors by both names', [{ family: 'Doe' }, { family: 'Roe' }], 'Doe and Roe'],
    [
      'a list not read to its end as “et al.”',
      [{ family: 'Doe' }, { literal: 'others' }],
      'Doe et al.',
    ],
    [
      'an organization by its name',
      [{ literal: 'US Food and Drug Administration' }],
      'US Food and Drug Administration',
    ],
  ])('gives %s', (_, author, credit) => {
    expect(creditOf(source({ author }))).toBe(credit);
  });

  it('comes with the year, where that is known', () => {
    expect(creditAndYear(source())).toBe('Doe et al. 2020');
    expect(creditAndYear(source({ issued: undefined }))).toBe('Doe et al.');
  });

  it('falls back on the title, without the brackets of a description', () => {
    expect(creditOf(source({ author: [], title: '[Safety pages]' }))).toBe('Safety pages');
    expect(creditOf(source({ author: [], 'title-short': 'Trial of something' }))).toBe(
      'Trial of something',
    );
  });
});

describe('the full reference', () => {
  it('comes in parts that markup can set one by one', () => {
    expect(citationParts(source())).toEqual([
      { kind: 'authors', text: 'Doe J. A., Roe R., Poe E.' },
      { kind: 'year', text: '2020' },
      { kind: 'title', text: 'A trial of something' },
      { kind: 'container', text: 'Journal of Trials' },
      { kind: 'locator', text: '12(3):101–110' },
      { kind: 'link', text: 'doi:10.1000/xyz123', href: 'https://doi.org/10.1000/xyz123' },
    ]);
  });

  it('has no part for what is not known', () => {
    const bare = source({
      author: [],
      issued: undefined,
      'container-title': undefined,
      volume: undefined,
      issue: undefined,
      page: undefined,
      DOI: undefined,
    });
    expect(citationParts(bare)).toEqual([{ kind: 'title', text: 'A trial of something' }]);
  });

  it('says “and others” where the list of authors was not read to its end', () => {
    const [authors] = citationParts(
      source({ author: [{ family: 'Doe', given: 'J.' }, { literal: 'others' }] }),
    );
    expect(authors?.text).toBe('Doe J., and others');
  });

  it('names three authors, and says “and others” for the rest', () => {
    const people = ['Ash', 'Birch', 'Cedar', 'Dogwood'].map((family) => ({ family, given: 'A.' }));
    const namesOf = (author: typeof people) => citationParts(source({ author }))[0]?.text;
    expect(namesOf(people.slice(0, 3))).toBe('Ash A., Birch A., Cedar A.');
    expect(namesOf(people)).toBe('Ash A., Birch A., Cedar A., and others');
  });

  it('links by DOI, else by PubMed number, else by address', () => {
    const everything = { PMID: '123', URL: 'https://example.org/a' };
    expect(hrefOf({ ...everything, DOI: '10.1016/S0006-3223(99)00230-9' })).toBe(
      'https://doi.org/10.1016/S0006-3223(99)00230-9',
    );
    expect(hrefOf(everything)).toBe('https://pubmed.ncbi.nlm.nih.gov/123/');
    expect(hrefOf({ URL: everything.URL })).toBe('https://example.org/a');
    expect(hrefOf({})).toBeUndefined();
  });
});
