import { describe, expect, it } from 'vitest';
import { fillFacts, unknownFactsIn } from '~/lib/fact-places';

describe('facts in a text of content', () => {
  const facts = { 'course.months': '3 to 6', minimumAge: '18' };

  it('are filled in wherever a text stands, and nothing else is touched', () => {
    const value = {
      title: 'For [[course.months]] months, at [[ minimumAge ]] and [[minimumAge]]',
      list: ['[[minimumAge]]', 7, null],
      on: true,
    };
    expect(fillFacts(value, facts)).toEqual({
      title: 'For 3 to 6 months, at 18 and 18',
      list: ['18', 7, null],
      on: true,
    });
  });

  it('stay as they were written where there is no such fact', () => {
    expect(fillFacts('[[nonsense]] [[]] [minimumAge]', facts)).toBe(
      '[[nonsense]] [[]] [minimumAge]',
    );
  });

  it('are named where there is no such fact', () => {
    expect(unknownFactsIn('[[minimumAge]] and [[course.month]]', facts)).toEqual(['course.month']);
  });
});
