import type { Block } from '~/content/mdx/blocks';
import { rememberFor } from '~/content/memory';
import type { RuleName } from '~/content/rules';
import type { TextEntry } from '~/content/site';
import type { TextFinding } from '../project';
import { boilerplateIn } from './boilerplate';
import { leftoversIn } from './leftovers';
import { sentencesOf, wordCount, type Sentence } from './sentences';
import { findingsInBlock, type WordFinding } from './word-finding';
import type { WordRule } from './word-rule';
import { paragraphRules, sentenceRules } from './word-rules';

const longestSentence = 30;

function* findingsOfRule(
  { rule, pattern, unless, message, fix }: WordRule,
  { text: sentence, start }: Sentence,
  { text: block, isSourced }: Block,
): Iterable<WordFinding> {
  for (const match of sentence.matchAll(pattern)) {
    const [found] = match;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + found.length);
    if (!unless?.({ found, before, after, sentence, block, isSourced }))
      yield { rule, message: message(found), fix, index: start + match.index };
  }
}

/** Words that are as wrong in a question, by these rules. */
const askedToo = /\b(?:addict|victim|suffer|abuse|commit|clean)/i;
const askingRules: readonly RuleName[] = ['person-first', 'suicide-safe'];

/** A question may ask what a sentence may not claim: “Is it a cure?” */
const isQuestion = (text: string): boolean =>
  text
    .trimEnd()
    .replace(/[”’"')]+$/, '')
    .endsWith('?');

const rulesOfQuestion = (text: string): readonly WordRule[] =>
  askedToo.test(text) ? sentenceRules.filter(({ rule }) => askingRules.includes(rule)) : [];

function* findWords(block: Block): Iterable<WordFinding> {
  const { text: words, kind } = block;
  const sentences = sentencesOf(block);
  for (const sentence of sentences)
    for (const rule of isQuestion(sentence.text) ? rulesOfQuestion(sentence.text) : sentenceRules)
      yield* findingsOfRule(rule, sentence, block);
  if (!isQuestion(words))
    for (const rule of paragraphRules)
      yield* findingsOfRule(rule, { text: words, start: 0 }, block);
  yield* leftoversIn(words);
  yield* boilerplateIn(words);
  if (kind === 'heading' || kind === 'cell') return;
  for (const { text, start } of sentences) {
    const count = wordCount(text);
    if (count > longestSentence)
      yield {
        rule: 'sentence-length',
        index: start + text.search(/\S/),
        message: `this sentence has ${count} words`,
        fix: 'Make two sentences of it; 20 words are plenty.',
      };
  }
}

/** What is wrong with the words of one block, whatever page it stands on. */
export const wordFindings = rememberFor((block: Block): readonly WordFinding[] => [
  ...findWords(block),
]);

export const checkWords = ({ mdx }: TextEntry): TextFinding[] =>
  mdx.blocks.flatMap((block) => findingsInBlock(block, wordFindings(block)));

/** A file with facts and no words would be an empty page. */
export function* checkWordsPresent({
  mdx: { source, bodyFrom },
}: TextEntry): Iterable<TextFinding> {
  if (source.text !== '' && source.text.slice(bodyFrom).trim() === '')
    yield {
      offset: bodyFrom,
      rule: 'page-empty',
      message: 'there are no words under the second “---”',
      fix: 'Write at least one sentence there.',
    };
}
