import { offsetInBlock, type Block } from '~/content/mdx/blocks';
import type { PageKindName } from '~/content/page-kinds';
import { kindOf } from '~/content/pages';
import type { TextEntry } from '~/content/site';
import type { TextFinding } from '../project';
import { sentencesOf, wordCount } from './sentences';

/** How a page sounds, as advice: with fewer words than this it has no voice of its own. */
const fewestWords = 250;

/** The standard deviation of the sentences' lengths, in words: below it a page drones. */
const leastSpread = 4.5;
const meanLength = { least: 9, most: 18 };

/** Fewer sentences have no rhythm. */
const fewestSentences = 30;

const mostAskings = 2;

const mostDenials = 14;
/** Pages whose subject is what may not be. */
const deniesMore: Readonly<Partial<Record<PageKindName, number>>> = {
  risks: 22,
  help: 22,
  alternatives: 22,
};

const denial = /\b(?:not|no|never|nobody|cannot|none|without|\w+n[’']t)\b/gi;

interface Spoken {
  readonly text: string;
  readonly offset: number;
  readonly words: number;
  readonly denials: number;
}

const spokenIn = (blocks: readonly Block[]): Spoken[] =>
  blocks.flatMap((block) =>
    sentencesOf(block).map(({ text, start }) => ({
      text: text.trim(),
      offset: offsetInBlock(block, start),
      words: wordCount(text),
      denials: text.match(denial)?.length ?? 0,
    })),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function* rhythm(sentences: readonly Spoken[]): Iterable<TextFinding> {
  if (sentences.length < fewestSentences) return;
  const lengths = sentences.map(({ words }) => words);
  const mean = sum(lengths) / lengths.length;
  const spread = Math.sqrt(sum(lengths.map((length) => (length - mean) ** 2)) / lengths.length);
  const at = { offset: sentences[0]?.offset ?? 0, rule: 'rhythm' } as const;
  if (mean < meanLength.least || mean > meanLength.most)
    yield {
      ...at,
      message: `the sentences of this page have ${mean.toFixed(0)} words on average`,
      fix: `Aim for ${meanLength.least} to ${meanLength.most}: join some that belong together, or part the long ones.`,
    };
  else if (spread < leastSpread)
    yield {
      ...at,
      message: `the sentences of this page are nearly all of one length, about ${mean.toFixed(0)} words`,
      fix: 'Let a short one follow a long one; read the page aloud to hear where.',
    };
}

function* denials(sentences: readonly Spoken[], kind: PageKindName): Iterable<TextFinding> {
  const share =
    (1000 * sum(sentences.map(({ denials: count }) => count))) /
    sum(sentences.map(({ words }) => words));
  const most = deniesMore[kind] ?? mostDenials;
  const [worst] = sentences.toSorted((one, other) => other.denials - one.denials);
  if (worst && share > most)
    yield {
      offset: worst.offset,
      rule: 'denials',
      message: `${share.toFixed(0)} of 1,000 words on this page say no, not, never or without; ${most} are plenty`,
      fix: `Say what is, before what is not. This sentence says no most often: “${worst.text}”.`,
    };
}

function* questionHeadings(headings: readonly Block[]): Iterable<TextFinding> {
  const asking = headings.filter(({ text }) => text.trimEnd().endsWith('?'));
  const [first] = asking;
  if (first && headings.length >= 4 && asking.length > headings.length / 2)
    yield {
      offset: offsetInBlock(first, 0),
      rule: 'question-headings',
      message: `${asking.length} of the ${headings.length} headings on this page are questions`,
      fix: 'Let half of them name their subject, such as “What it costs” or “After a session”.',
    };
}

/** The third “ask us” of a page: nobody can be asked at night. */
function* askings(blocks: readonly Block[]): Iterable<TextFinding> {
  const asked = blocks.flatMap((block) =>
    [...block.text.matchAll(/\bask us\b/gi)].map(({ index }) => offsetInBlock(block, index)),
  );
  const offset = asked[mostAskings];
  if (offset !== undefined)
    yield {
      offset,
      rule: 'ask-us',
      message: `this page says “ask us” ${asked.length} times`,
      fix: 'Answer it here, or let a fact of content/site/practice.yaml do so.',
    };
}

/** What a reader of the whole page would say of its voice. */
export function* checkVoice(text: TextEntry): Iterable<TextFinding> {
  const kind = text.row === 'pages' ? kindOf(text) : undefined;
  if (kind === undefined) return;
  const { blocks } = text.mdx;
  yield* askings(blocks);
  const sentences = spokenIn(blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item'));
  if (sum(sentences.map(({ words }) => words)) < fewestWords) return;
  yield* rhythm(spokenIn(blocks.filter(({ kind }) => kind === 'paragraph')));
  yield* denials(sentences, kind);
  yield* questionHeadings(blocks.filter(({ kind }) => kind === 'heading'));
}
