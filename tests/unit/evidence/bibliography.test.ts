import { describe, expect, it } from 'vitest';
import { bibtexText, cslItems } from '~/evidence/bibliography';
import { source } from './source-fixture';

describe('the downloads of the bibliography', () => {
  it('gives CSL-JSON with standard fields only', () => {
    expect(cslItems([source()])).toEqual([
      {
        id: 'doe-2020',
        type: 'article-journal',
        title: 'A trial of something',
        author: [
          { family: 'Doe', given: 'J. A.' },
          { family: 'Roe', given: 'R.' },
          { family: 'Poe', given: 'E.' },
        ],
        issued: { 'date-parts': [[2020, 3, 19]] },
        'container-title': 'Journal of Trials',
        volume: '12',
        issue: '3',
        page: '101-110',
        DOI: '10.1000/xyz123',
      },
    ]);
  });

  it('says when a web page was read', () => {
    const page = source({ type: 'webpage', checkedOn: '2026-11-23' });
    expect(cslItems([page])[0]?.accessed).toEqual({ 'date-parts': [[2026, 11, 23]] });
  });

  it('gives BibTeX under the source’s own id, with month and year', () => {
    const bibtex = bibtexText([source()]);
    expect(bibtex).toContain('@article{doe-2020,');
    expect(bibtex).toMatch(/year = \{2020\}/);
    expect(bibtex).toMatch(/month = \{?(mar|3)\}?/);
    expect(bibtex).not.toContain('19}');
  });

  it('lets BibTeX print “et al.” for a list not read to its end', () => {
    expect(
      bibtexText([source({ author: [{ family: 'Doe', given: 'J.' }, { literal: 'others' }] })]),
    ).toContain('author = {Doe, J. and others}');
  });

  it('takes a source without authors or year', () => {
    const bare = source({
      author: [],
      issued: undefined,
      DOI: undefined,
      URL: 'https://example.org/page',
    });
    expect(bibtexText([bare])).toContain('https://example.org/page');
  });
});
