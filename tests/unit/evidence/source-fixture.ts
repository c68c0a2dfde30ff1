import type { Source } from '~/evidence';

/** A complete source; a test overrides what it is about. */
export const source = (changes: Partial<Source> = {}): Source => ({
  id: 'doe-2020',
  type: 'article-journal',
  title: 'A trial of something',
  author: [
    { family: 'Doe', given: 'J. A.' },
    { family: 'Roe', given: 'R.' },
    { family: 'Poe', given: 'E.' },
  ],
  issued: '2020-03-19',
  'container-title': 'Journal of Trials',
  volume: '12',
  issue: '3',
  page: '101-110',
  DOI: '10.1000/xyz123',
  kind: 'randomized trial',
  people: 41,
  species: 'people',
  status: 'verified',
  ...changes,
});
