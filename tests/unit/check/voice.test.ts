import { describe, expect, it } from 'vitest';
import { faultsAfter } from './corpus';

const file = 'content/pages/about.mdx';

/** What the check says about the voice of a page with these words. */
const heardIn = (body: string): string[] =>
  faultsAfter({
    name: 'a page',
    file,
    content: `---\nkind: practice\ntitle: About\n---\n\n${body}\n`,
  })
    .filter((fault) => fault.file === file && fault.level === 'warning')
    .map(({ rule, message, fix }) => `${rule}: ${message}. ${fix}`);

const even = 'We sit with you and we take our time with what you say today. ';
const mixed =
  'Rest. We sit with you for as long as the medicine works, and afterward we talk about what you saw. Tell us whatever you want to tell, on that day or later. ';

describe('The voice of a page', () => {
  it.each([
    [
      'sounds as for a child',
      'You can sit. We talk with you a bit and then you may go. '.repeat(60),
      'reading-level: this page reads at US school grade',
    ],
    [
      'drones',
      even.repeat(40),
      'rhythm: the sentences of this page are nearly all of one length, about 14 words',
    ],
    [
      'ticks like a telegram',
      'We sit. You rest. We all talk. '.repeat(60),
      'join some that belong together',
    ],
    [
      'says no in every sentence',
      'There is no rush here and nobody will push you. '.repeat(30),
      'Say what is, before what is not',
    ],
    ['sends people to ask', `${mixed.repeat(20)} Ask us. Ask us. Ask us.`, 'says “ask us” 3 times'],
    [
      'only asks',
      `## Who?\n\n${mixed.repeat(12)}\n\n## Where?\n\nHere.\n\n## What?\n\nCare.\n\n## Fees\n\nAsk.`,
      '3 of the 4 headings on this page are questions',
    ],
  ])('that %s is remarked on, with what to write', (_, body, said) => {
    expect(heardIn(body)).toContainEqual(expect.stringContaining(said));
  });

  it('is nobody’s business where sentences of many lengths say what is', () => {
    expect(heardIn(`## Fees\n\n${mixed.repeat(12)}`)).toEqual([]);
  });

  it('is not judged on a few words', () => {
    expect(heardIn('There is no rush. Never. Not here.')).toEqual([]);
  });
});
