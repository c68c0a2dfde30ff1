import { readingLevel } from '~/lib/reading-level';
import { offsetInBlock, type Block } from '~/content/mdx/blocks';
import { rememberFor, rememberLast } from '~/content/memory';
import type { Site, TextEntry } from '~/content/site';
import type { Project, TextFinding } from '../project';

const failAbove = 10;
const warnAbove = 8;

/** Fewer words than this say nothing about a page. */
const fewestWords = 60;

const shownSentences = 3;

/** A sentence of a few words says little about how hard a page is. */
const shortSentence = 6;

/** Names that a reader cannot be spared, and that the grade therefore does not count. */
const medicines: readonly string[] = [
  'ketamine',
  'esketamine',
  'Spravato',
  'ketamine-assisted',
  'benzodiazepine',
  'lamotrigine',
  'theophylline',
  'gabapentin',
  'opioid',
  'naltrexone',
  'midazolam',
  'rapamycin',
  'antidepressant',
  'antipsychotic',
  'stimulant',
  'lithium',
  'SSRI',
  'MAOI',
  'lorazepam',
  'clonidine',
  'ondansetron',
  'psilocybin',
  'MDMA',
  'thyroid',
  'anesthetic',
  'anesthesia',
];

/** Words the grade does not count: medicines, and everything the glossary explains. */
const knownWords = rememberFor(({ glossary }: Site): string =>
  JSON.stringify([
    ...medicines,
    ...Object.values(glossary.data ?? {}).flatMap(({ term, also }) => [
      term.replace(/\s*\(.*\)$/, ''),
      ...also,
    ]),
  ]),
);

const bodyOf = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');

/** One table of known words at a time: they change only with the glossary. */
const levels = rememberLast((_glossary, known) => {
  const words = JSON.parse(known) as string[];
  return rememberFor((blocks: readonly Block[]) =>
    readingLevel(
      bodyOf(blocks).map(({ text }) => text),
      words,
    ),
  );
});

/** Whether a page is too hard to read, with the sentences that make it so. */
export function checkReading({ mdx }: TextEntry, { site }: Project): TextFinding[] {
  const { grade, words, sentences } = levels('glossary', knownWords(site))(mdx.blocks);
  if (words < fewestWords || grade <= warnAbove) return [];
  const longer = sentences.filter((sentence) => sentence.words >= shortSentence);
  const hardest = longer
    .slice(0, shownSentences)
    .map(({ text }) => `“${text.length > 120 ? `${text.slice(0, 117)}…` : text}”`);
  const worst = longer[0]?.text ?? '';
  const block = bodyOf(mdx.blocks).find(({ text }) => text.includes(worst));
  const isTooHard = grade > failAbove;
  return [
    {
      offset: block ? offsetInBlock(block, block.text.indexOf(worst)) : 0,
      level: isTooHard ? 'error' : 'warning',
      rule: 'reading-level',
      message: `this page reads at US school grade ${grade.toFixed(1)}; ${isTooHard ? `${failAbove} is the limit` : 'the aim is 6 to 8'}`,
      fix: `Use shorter sentences and shorter words. The hardest ones: ${hardest.join(' · ')}.`,
    },
  ];
}
