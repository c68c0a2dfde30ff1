import { faultAt, type Fault } from '~/content/fault';
import { fieldBlock, type Block } from '~/content/mdx/blocks';
import { recordsOf, textsOf, type Site } from '~/content/site';
import { registry } from '~/content/registry';
import type { SourceText } from '~/content/source-text';
import type { Project } from '../project';
import { findingsInBlock, type WordFinding } from './word-finding';

/** Codes of the United States that are no help line: services near you, and the relay for people who are deaf. */
const nationalCodes = ['211', '711'];

/** Three digits, or five or six: a year or a time of day has four. */
const shortNumber = /(?<![\w$/#.,:-])(?:\d(?:[- ]?\d){2}|\d{5,6}|\d{3}-\d{3})(?![\w%]|[-.,:/]\d)/g;

/** What is done with a number, at most eight words before it in its sentence. */
const toldToUse =
  /\b(?:call|calls|calling|text|texts|texting|dial|dials|dialing|phone|ring|reach|number)\b(?:[^\w.;:?!]+[\w’'-]+){0,8}[^\w.;?!]*$/i;

/** A number that counts something: “call within 100 miles”, “text of 250 words”. */
const counts = /\b(?:within|over|under|about|least|most|than|the first)\W*$/i;
const counted = new RegExp(
  `^\\W{0,2}(?:${[
    'mg|milligrams?|words?|letters?|characters?|pages?|sources?|people|persons?|clients?|adults?',
    'times|minutes?|hours?|days?|weeks?|months?|years?|miles?|dollars?|percent|of|in (?:\\d|one)',
  ].join('|')})\\b`,
  'i',
);

const numbersOf = ({ helpLines }: Site): ReadonlySet<string> =>
  new Set([
    ...['988', '911', ...nationalCodes],
    ...Object.values(helpLines.data ?? {}).flatMap(({ phone = '', text = '' }) => [phone, text]),
  ]);

/** Short numbers that a reader is told to call or text, and that lead to none of the help lines. */
function* wrongNumbers(text: string, numbers: ReadonlySet<string>): Iterable<WordFinding> {
  for (const { 0: found, index } of text.matchAll(shortNumber)) {
    const before = text.slice(0, index);
    const after = text.slice(index + found.length);
    const isNumber = toldToUse.test(before) && !counts.test(before) && !counted.test(after);
    if (isNumber && !numbers.has(found.replace(/\D/g, '')))
      yield {
        rule: 'short-number',
        index,
        message: `“${found}” is the number of no help line here; a wrong one leaves someone in danger alone`,
        fix: 'Compare it with content/site/help-lines.yaml: 988 for a crisis, 911 for danger. A line of your own is written there first.',
      };
  }
}

/** In all words of `content/`, on pages and in fields; titles of sources are not ours. */
export function* checkShortNumbers({ site }: Project): Iterable<Fault> {
  const numbers = numbersOf(site);
  const faultsOf = (source: SourceText, block: Block): Fault[] =>
    findingsInBlock(block, [...wrongNumbers(block.text, numbers)]).map(({ offset, ...finding }) =>
      faultAt(source, offset, finding),
    );
  for (const { mdx } of textsOf(site))
    for (const block of mdx.blocks) yield* faultsOf(mdx.source, block);
  for (const { yaml, schema } of recordsOf(site))
    if (schema !== registry.references.schema)
      for (const { text, offset } of yaml.texts())
        yield* faultsOf(yaml.source, fieldBlock(text, yaml.source.text, offset));
}
