import { faultAt, type Fault } from '../fault';
import type { SourceText } from '../source-text';
import { noYaml, readYaml, type YamlFile } from '../yaml/yaml-file';

export interface SplitPage {
  readonly frontmatter: YamlFile;
  /** Where the words after the frontmatter begin. */
  readonly bodyFrom: number;
  readonly faults: readonly Fault[];
}

const example =
  'The file begins with a line “---”, then lines such as “title: Couples work”, then a line “---”.';

/**
 * Lines that look like facts: a name and a colon, an item of a list, something set in, a note. With the “---” below
 * them, if it is there.
 */
const factLines = /^(?:(?:[\w'-]+:|[ \t]|- |# ).*(?:\n|$)|\n(?=[\w'-]+:))*(?:---[ \t]*(?:\n|$))?/;

/** A line that ends the facts, with more of them below it and one that ends those. */
const factsBelow = /^---[ \t]*\n(?:[a-z]\w*:.*\n(?:[ \t-].*\n)*)+---[ \t]*(?=\n|$)/;

/** What is wrong before the first “---”: something that readers and programs do not see. */
function faultOfStart(text: string): readonly [message: string, fix: string] | undefined {
  if (/^\ufeff?[ \t\n]+---/.test(text))
    return [
      'there is something before the first “---”: an empty line or spaces',
      'Delete it, so that “---” is the very first line.',
    ];
  return text.startsWith('\ufeff')
    ? [
        'the file begins with an invisible mark that some editors add',
        'Save the file as “UTF-8” (not “UTF-8 with BOM”).',
      ]
    : undefined;
}

/** Splits a page file into the lines between the two “---” and the words below them. */
export function splitFrontmatter(source: SourceText): SplitPage {
  const { text } = source;
  const fault = (message: string, fix: string): Fault =>
    faultAt(source, 0, { rule: 'frontmatter', message, fix });
  /** What looks like facts is left aside, so that nobody takes it for a heading or a sentence. */
  const without = (from: number, message: string, fix: string): SplitPage => ({
    frontmatter: noYaml(source),
    bodyFrom: from + (factLines.exec(text.slice(from))?.[0].length ?? 0),
    faults: [fault(message, fix)],
  });
  const start = /^\ufeff?\s*/.exec(text)?.[0].length ?? 0;
  const opening = /^---[ \t]*\n/.exec(text.slice(start));
  if (!opening)
    return without(
      start,
      'the first line must be “---”; the facts about the page stand between two such lines',
      example,
    );
  const from = start + opening[0].length;
  const facts = text.slice(from);
  const closing = /^---[ \t]*$/m.exec(facts);
  if (!closing)
    return without(
      from,
      'the second “---” is missing; nothing shows where the facts about the page end',
      'Add a line “---” after the last of those lines. ' + example,
    );
  // The build takes the first line that begins so for the end of the facts.
  const to = from + facts.search(/^---/m);
  const below = factsBelow.exec(facts.slice(closing.index))?.[0] ?? closing[0];
  const end = from + closing.index + below.length;
  const isAmongFacts = to + closing[0].length < end;
  const frontmatter = isAmongFacts ? noYaml(source) : readYaml(source, from, to);
  const unseen = faultOfStart(text);
  return {
    frontmatter,
    bodyFrom: end,
    faults: [
      ...(unseen ? [fault(...unseen)] : []),
      ...(isAmongFacts
        ? [
            faultAt(source, to, {
              rule: 'frontmatter',
              message:
                'this line begins with “---”, so the facts about the page end here, and those below are lost',
              fix: 'Delete the line, or begin it with another sign. ' + example,
            }),
          ]
        : []),
      ...frontmatter.faults,
    ],
  };
}
