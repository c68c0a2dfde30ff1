import { faultAt } from '../fault';
import type { Fault } from '../fault';
import type { SourceText } from '../source-text';
import { noYaml, readYaml } from '../yaml/yaml-file';
import type { YamlFile } from '../yaml/yaml-file';

export interface SplitPage {
  readonly frontmatter: YamlFile;
  /** Where the words after the frontmatter begin. */
  readonly bodyFrom: number;
  readonly faults: readonly Fault[];
}

const example =
  'The file begins with a line “---”, then lines such as “title: Couples work”, then a line “---”.';

/** Lines that look like facts: a name and a colon, an item of a list, something set in, a note. With the “---” below them, if it is there. */
const factLines = /^(?:(?:[\w'-]+:|[ \t]|- |# ).*(?:\n|$)|\n(?=[\w'-]+:))*(?:---[ \t]*(?:\n|$))?/;

/** A page whose facts cannot be told from its words. What looks like facts is left aside, so that nobody takes it for a heading or a sentence. */
function without(fault: Fault, source: SourceText, from: number): SplitPage {
  return {
    frontmatter: noYaml(source),
    bodyFrom: from + (factLines.exec(source.text.slice(from))?.[0].length ?? 0),
    faults: [fault],
  };
}

/** Splits a page file into the lines between the two “---” and the words below them. */
export function splitFrontmatter(source: SourceText): SplitPage {
  const { text } = source;
  const fault = (offset: number, message: string, fix: string): Fault =>
    faultAt(source, offset, { rule: 'frontmatter', message, fix });
  const hidden = /^\ufeff/.exec(text) ? 1 : 0;
  const lead = /^\s*/.exec(text.slice(hidden))?.[0].length ?? 0;
  const start = hidden + lead;
  const faults =
    lead > 0 && text.startsWith('---', start)
      ? [
          fault(
            0,
            'there is something before the first “---”: an empty line or spaces',
            'Delete it, so that “---” is the very first line.',
          ),
        ]
      : hidden > 0
        ? [
            fault(
              0,
              'the file begins with an invisible mark that some editors add',
              'Save the file as “UTF-8” (not “UTF-8 with BOM”).',
            ),
          ]
        : [];
  const opening = /^---[ \t]*\n/.exec(text.slice(start));
  if (!opening)
    return without(
      fault(
        0,
        'the first line must be “---”; the facts about the page stand between two such lines',
        example,
      ),
      source,
      start,
    );
  const from = start + opening[0].length;
  const closing = /^---[ \t]*$/m.exec(text.slice(from));
  if (!closing)
    return without(
      fault(
        0,
        'the second “---” is missing; nothing shows where the facts about the page end',
        'Add a line “---” after the last of those lines. ' + example,
      ),
      source,
      from,
    );
  const to = from + closing.index;
  const frontmatter = readYaml(source, from, to);
  const cut = /(?<=\S) #(?! ?allow )/.exec(
    text
      .slice(from, to)
      .replace(/^\s*#.*$|"[^"\n]*"|'[^'\n]*'/gm, (part) => ' '.repeat(part.length)),
  );
  const lost = cut
    ? [
        faultAt(source, from + cut.index, {
          rule: 'yaml-hash',
          message: 'everything after “ #” on this line is lost',
          fix: 'Put the whole value in quotes, or take the “#” out.',
        }),
      ]
    : [];
  return {
    frontmatter,
    bodyFrom: to + closing[0].length,
    faults: [...faults, ...lost, ...frontmatter.faults],
  };
}
