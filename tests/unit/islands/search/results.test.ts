// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { excerptNodes, isAnswer, resultItem } from '~/islands/search/results';

describe('a search result', () => {
  it('marks the words and shows everything else as text', () => {
    const paragraph = document.createElement('p');
    paragraph.append(...excerptNodes('the &lt;b&gt; <mark>bladder</mark> &amp; more'));
    expect(paragraph.textContent).toBe('the <b> bladder & more');
    expect(paragraph.querySelectorAll('mark')).toHaveLength(1);
    expect(paragraph.querySelectorAll('b')).toHaveLength(0);
  });

  it('leads to the section that fits best, and names it', () => {
    const item = resultItem({
      url: '/safety/',
      excerpt: 'x',
      meta: { title: 'Safety' },
      sub_results: [
        { title: 'Safety', url: '/safety/', excerpt: 'x', locations: [1] },
        { title: 'What is rare?', url: '/safety/#rare', excerpt: 'x', locations: [12] },
        {
          title: 'What is common?',
          url: '/safety/#common',
          excerpt: 'a <mark>b</mark>',
          locations: [20, 28],
        },
      ],
    });
    expect(item.querySelector('a')?.getAttribute('href')).toBe('/safety/#common');
    expect(item.textContent).toContain('What is common?');
  });

  it.each([
    [['driving'], 'do not <mark>drive</mark>', true],
    [['zzzzqqq'], 'a <mark>zone</mark>', false],
    [['bladder', 'harm'], 'the <mark>harms</mark>', true],
    [['kat'], 'therapy <mark>(KAT)</mark>', true],
    [['label'], 'is <mark>off-label;</mark>', true],
    [['bladder'], '<mark>“bladder”</mark>', true],
    [['offlabel'], '<mark>off-label</mark>', true],
    [['overdose'], '<mark>over</mark> and <mark>overall</mark>', false],
    [['addictive'], '<mark>addiction</mark>', true],
    [['cost'], '<mark>&quot;costs&quot;</mark>', true],
  ])('for %j with “%s” is an answer: %s', (words, excerpt, expected) => {
    expect(isAnswer({ excerpt }, words)).toBe(expected);
  });
});
