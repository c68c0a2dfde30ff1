import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import { offsetInBlock } from '~/content/mdx/blocks';
import type { Block } from '~/content/mdx/blocks';
import { rememberFor } from '~/content/memory';
import type { SourceText } from '~/content/source-text';
import { boilerplateIn } from './boilerplate';
import { leftoversIn } from './leftovers';
import { sentencesOf, wordCount } from './sentences';
import { paragraphRules, sentenceRules } from './word-rules';
import type { WordRule } from './word-rules';

export interface WordFault {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
  readonly level?: Fault['level'];
  readonly index: number;
}

const longestSentence = 30;

function faultsOfRule(rule: WordRule, sentence: string, start: number, block: string): WordFault[] {
  return [...sentence.matchAll(rule.pattern)].flatMap((match) => {
    const [found] = match;
    const hit = {
      found,
      before: sentence.slice(0, match.index),
      after: sentence.slice(match.index + found.length),
      sentence,
      block,
    };
    if (rule.unless?.(hit)) return [];
    return [
      {
        rule: rule.rule,
        message: rule.message(found),
        fix: rule.fix,
        index: start + match.index,
        ...(rule.level ? { level: rule.level } : {}),
      },
    ];
  });
}

const lengthFaults = (block: Block): WordFault[] =>
  sentencesOf(block).flatMap(({ text, start }) => {
    const words = wordCount(text);
    return words <= longestSentence
      ? []
      : [
          {
            rule: 'sentence-length',
            level: 'warning' as const,
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

function findFaults(block: Block): WordFault[] {
  const claims = sentencesOf(block).filter(
    ({ text }) => !isQuestion(text) || /\b(?:addict|victim|suffer|abuse|commit|clean)/i.test(text),
  );
  return [
    ...claims.flatMap(({ text, start }) =>
      sentenceRules.flatMap((rule) => faultsOfRule(rule, text, start, block.text)),
    ),
    ...paragraphRules.flatMap((rule) =>
      isQuestion(block.text) ? [] : faultsOfRule(rule, block.text, 0, block.text),
    ),
    ...leftoversIn(block.text),
    ...boilerplateIn(block.text),
    ...(block.kind === 'heading' || block.kind === 'cell' ? [] : lengthFaults(block)),
  ];
}

/** What is wrong with the words of one block, whatever page it stands on. */
export const wordFaults = rememberFor(findFaults);

export const checkWords = (source: SourceText, blocks: readonly Block[]): Fault[] =>
  blocks.flatMap((block) =>
    wordFaults(block).map(({ index, ...finding }) =>
      faultAt(source, offsetInBlock(block, index), finding),
    ),
  );
