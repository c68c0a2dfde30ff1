import { faultOfFile, type Fault } from '~/content/fault';
import { folderNames } from '~/content/registry';
import type { Project } from '../project';
import { findingsOfPattern, type WordFinding } from './word-finding';
import { wikiLink } from './wiki-link';

/** What content/README.md shows in the place of an owner’s own words. */
const guideExamples = new RegExp(
  [
    'Full name, (?:as on the )?license\\b',
    'License type, number and state\\b',
    'What you learned, where, and when\\b',
    'What the photo shows, for people who cannot see it\\b',
    'A sentence or two of your own\\b',
    'More about you\\b(?=\\. What)',
  ]
    .map((words) => `\\b${words}`)
    .join('|'),
  'g',
);

/** Words of a template, or notes to oneself, that must not reach a reader. */
const leftovers: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /\blorem ipsum\b|\bdolor sit amet\b/gi, what: 'filler text' },
  {
    pattern: /\b(?:TBD|TBC|TODO|FIXME|TK TK)\b|\bX{3,}\b/g,
    what: 'a note that something is still to be written',
  },
  {
    pattern: new RegExp(
      [
        String.raw`\bINSERT\b`,
        String.raw`(?!${wikiLink})\[\[[^\]]*(?:\]\])?`,
        String.raw`\[(?:your|insert|name|phone|address|date)\b[^\]]*\]`,
      ].join('|'),
      'g',
    ),
    what: 'a gap that was never filled',
  },
  {
    pattern: /\b(?:Your|Practice|Therapist|Clinic|Company) [Nn]ame\b(?! (?:is|and|on|will|stays))/g,
    what: 'a gap that was never filled',
  },
  {
    pattern:
      /\b[Yy]our (?:name|tagline|logo|text|title) here\b|\b(?:[Nn]ame|[Pp]hone|[Aa]ddress|[Tt]ext) goes here\b/g,
    what: 'a gap that was never filled',
  },
  {
    pattern: guideExamples,
    what: 'the example of the guide',
  },
  {
    pattern:
      /\b(?:www\.)?example\.(?:com|org|net)\b|\byour-?(?:practice|site|domain|website)\.(?:com|org)\b/gi,
    what: 'an invented address',
  },
  {
    pattern:
      /\+1\d{3}55501\d\d\b|\b555[-. ]?01\d\d\b|\b555[-. ]555[-. ]\d{4}\b|\b123[-. ]456[-. ]7890\b/g,
    what: 'an invented phone number',
  },
  {
    pattern:
      /\b(?:sample|placeholder|dummy) (?:text|page|content|paragraph)\b|\bclick to edit\b|\bthis is a (?:paragraph|sample)\b/gi,
    what: 'text of a template',
  },
  {
    pattern:
      /\b(?:[Aa]s an AI (?:language )?model|I hope this helps|(?:revised|polished|rewritten) version of your)\b/g,
    what: 'what a chat program says around its answer',
  },
  {
    pattern: /^(?:Sure|Certainly|Of course|Absolutely)[!,.] [Hh]ere(?:’s|'s| is| are)\b/g,
    what: 'what a chat program says around its answer',
  },
];

export const leftoversIn = (text: string): WordFinding[] =>
  leftovers.flatMap(({ pattern, what }) =>
    findingsOfPattern(pattern, text, (found) => ({
      rule: 'template-leftover',
      message: `“${found}” looks like ${what}`,
      fix: 'Write the real words, or delete them. An unknown fact is left empty in content/site/practice.yaml.',
    })),
  );

interface Named {
  readonly id: string;
  readonly path: string;
}

/** File names that a website builder gives to pages nobody has named. */
const leftoverName = new RegExp(
  [
    '^(?:sample|blank|untitled|copy-of|new-page|test|placeholder|my-page|page|post|blog-post)(?:-|$)',
    '-copy(?:-\\d+)?$',
    '^(?:about|contact|home|services|faq|team|book|fees|safety)-\\d+$',
  ].join('|'),
);

export function* checkLeftoverNames({ site }: Project): Iterable<Fault> {
  for (const { id, path } of folderNames.flatMap((name): readonly Named[] => site[name])) {
    const slug = id.split('/').at(-1) ?? '';
    if (leftoverName.test(slug))
      yield faultOfFile(path, {
        rule: 'template-leftover',
        message: `“${slug}” looks like the name a template gave this file`,
        fix: 'Name it after what it answers, such as couples.mdx; its name is its address.',
      });
  }
}
