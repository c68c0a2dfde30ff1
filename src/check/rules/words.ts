import type { Block } from '~/content/mdx/blocks';
import { rememberFor } from '~/content/memory';
import type { TextEntry } from '~/content/site';
import type { TextFinding } from '../project';
import { boilerplateIn } from './boilerplate';
import { leftoversIn } from './leftovers';
import { sentencesOf, wordCount } from './sentences';
import { findingsInBlock, type WordFinding } from './word-finding';
import { paragraphRules, sentenceRules, type WordRule } from './word-rules';

const longestSentence = 30;

function* findingsOfRule(
  { rule, pattern, unless, message, fix }: WordRule,
  sentence: string,
  start: number,
  block: string,
): Iterable<WordFinding> {
  for (const match of sentence.matchAll(pattern)) {
    const [found] = match;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + found.length);
    if (!unless?.({ found, before, after, sentence, block }))
      yield { rule, message: message(found), fix, index: start + match.index };
  }
}

/** Words that are as wrong in a question. */
const askedToo = /\b(?:addict|victim|suffer|abuse|commit|clean)/i;

/** A question may ask what a sentence may not claim: “Is it a cure?” */
const isQuestion = (text: string): boolean =>
  text
    .trimEnd()
    .replace(/[”’"')]+$/, '')
    .endsWith('?');

function* findWords(block: Block): Iterable<WordFinding> {
  const { text: words, kind } = block;
  const sentences = sentencesOf(block);
  for (const { text, start } of sentences)
    if (!isQuestion(text) || askedToo.test(text))
      for (const rule of sentenceRules) yield* findingsOfRule(rule, text, start, words);
  if (!isQuestion(words))
    for (const rule of paragraphRules) yield* findingsOfRule(rule, words, 0, words);
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
  if (source.text.slice(bodyFrom).trim() === '')
    yield {
      offset: bodyFrom,
      rule: 'page-empty',
      message: 'there are no words under the second “---”',
      fix: 'Write at least one sentence there.',
    };
}
