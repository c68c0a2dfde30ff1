import { offsetInBlock } from '~/content/mdx/blocks';
import type { Block } from '~/content/mdx/blocks';
import { rememberFor } from '~/content/memory';
import type { TextEntry } from '~/content/site';
import type { TextFinding } from '../project';
import { boilerplateIn } from './boilerplate';
import { leftoversIn } from './leftovers';
import { sentencesOf, wordCount } from './sentences';
import type { WordFinding } from './word-finding';
import { paragraphRules, sentenceRules } from './word-rules';
import type { WordRule } from './word-rules';

const longestSentence = 30;

const findingsOfRule = (
  { rule, pattern, unless, message, fix }: WordRule,
  sentence: string,
  start: number,
  block: string,
): WordFinding[] =>
  [...sentence.matchAll(pattern)].flatMap((match) => {
    const [found] = match;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + found.length);
    return unless?.({ found, before, after, sentence, block })
      ? []
      : [{ rule, message: message(found), fix, index: start + match.index }];
  });

const lengthFindings = (block: Block): WordFinding[] =>
  sentencesOf(block).flatMap(({ text, start }) => {
    const words = wordCount(text);
    return words <= longestSentence
      ? []
      : [
          {
            rule: 'sentence-length',
            index: start + (/\S/.exec(text)?.index ?? 0),
            message: `this sentence has ${words} words`,
            fix: 'Make two sentences of it; 20 words are plenty.',
          },
        ];
  });

/** A question may ask what a sentence may not claim: “Is it a cure?” */
const isQuestion = (text: string): boolean =>
  text
    .trimEnd()
    .replace(/[”’"')]+$/, '')
    .endsWith('?');

/** What is wrong with the words of one block, whatever page it stands on. */
export const wordFindings = rememberFor((block: Block): WordFinding[] => {
  const claims = sentencesOf(block).filter(
    ({ text }) => !isQuestion(text) || /\b(?:addict|victim|suffer|abuse|commit|clean)/i.test(text),
  );
  return [
    ...claims.flatMap(({ text, start }) =>
      sentenceRules.flatMap((rule) => findingsOfRule(rule, text, start, block.text)),
    ),
    ...paragraphRules.flatMap((rule) =>
      isQuestion(block.text) ? [] : findingsOfRule(rule, block.text, 0, block.text),
    ),
    ...leftoversIn(block.text),
    ...boilerplateIn(block.text),
    ...(block.kind === 'heading' || block.kind === 'cell' ? [] : lengthFindings(block)),
  ];
});

export const checkWords = ({ mdx }: TextEntry): TextFinding[] =>
  mdx.blocks.flatMap((block) =>
    wordFindings(block).map(({ index, ...finding }) => ({
      ...finding,
      offset: offsetInBlock(block, index),
    })),
  );

/** A file with facts and no words would be an empty page. */
export const checkWordsPresent = ({ mdx: { source, bodyFrom } }: TextEntry): TextFinding[] =>
  source.text.slice(bodyFrom).trim() === ''
    ? [
        {
          offset: bodyFrom,
          rule: 'page-empty',
          message: 'there are no words under the second “---”',
          fix: 'Write at least one sentence there.',
        },
      ]
    : [];
