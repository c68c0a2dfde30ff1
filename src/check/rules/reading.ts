import { readingLevel } from '~/lib/reading-level';
import { offsetInBlock, type Block } from '~/content/mdx/blocks';
import { rememberFor, rememberOne } from '~/content/memory';
import { isKind } from '~/content/page-kinds';
import { kindOf } from '~/content/pages';
import type { Site, TextEntry } from '~/content/site';
import type { Project, TextFinding } from '../project';

/** As for a grown-up who is tired: harder loses readers, plainer sounds like a leaflet for children. */
const grades = { least: 5, most: 9 };

/** A page with fewer words may be as plain as it likes. So may pages about risks and help, and answers. */
const fewestPlainWords = 700;

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
const levels = rememberOne((known) => {
  const words = JSON.parse(known) as string[];
  return rememberFor((blocks: readonly Block[]) =>
    readingLevel(
      bodyOf(blocks).map(({ text }) => text),
      words,
    ),
  );
});

/** Whether a page is too hard to read, with the sentences that make it so, or too plain. */
export function* checkReading(text: TextEntry, { site }: Project): Iterable<TextFinding> {
  const { mdx } = text;
  const { grade, words, sentences } = levels(knownWords(site))(mdx.blocks);
  const isTooHard = words >= fewestWords && grade > grades.most;
  const kind = text.row === 'pages' ? kindOf(text) : undefined;
  const mayBePlain = kind === undefined || isKind(kind, 'isWarning');
  const isTooPlain = !mayBePlain && words >= fewestPlainWords && grade < grades.least;
  if (!isTooHard && !isTooPlain) return;
  const longer = sentences.filter((sentence) => sentence.words >= shortSentence);
  const telling = isTooHard ? longer : longer.toReversed();
  const shown = telling
    .slice(0, shownSentences)
    .map(({ text }) => `“${text.length > 120 ? `${text.slice(0, 117)}…` : text}”`)
    .join(' · ');
  const [{ text: first } = { text: '' }] = telling;
  const block = bodyOf(mdx.blocks).find(({ text }) => text.includes(first));
  yield {
    offset: block ? offsetInBlock(block, block.text.indexOf(first)) : 0,
    rule: 'reading-level',
    message: `this page reads at US school grade ${grade.toFixed(1)}; the aim is ${grades.least} to ${grades.most}`,
    fix: isTooHard
      ? `Use shorter sentences and shorter words. The hardest ones: ${shown}.`
      : `Join sentences that carry one thought. The plainest ones: ${shown}.`,
  };
}
