import { isCollection, isScalar, visit, type Document, type Scalar } from 'yaml';
import type { Finding } from '../fault';

/** A finding, and at which character of the YAML. */
type YamlFinding = Finding & { readonly offset: number };

const rule = 'yaml-hash';

const quoted = (value: string): string =>
  /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;

/** What is lost behind a value, from the spaces before its “#” to the end of its line or to a note of its own. */
const noteBehind = /[ \t]*(?<=\s)(#.*?)(?=\s+#\s|\s*$)/my;

/** Setting a rule aside is a note, however its “#” is written. */
const setsAside = /^#\s*allow\b/;

/** A number, a day, a yes or a no: what no “#” can belong to. */
const fact = String.raw`[-+$]?[\d.,]*\d|\d{4}-\d\d-\d\d|true|false|yes|no`;
const isFactOrEmpty = new RegExp(`^(?:${fact})?$`, 'i');

/** Such a value that runs into its note, as in “180# for now”. */
const gluedNote = new RegExp(`^(?<value>${fact})#+\\s+(?<note>\\S.*)$`, 'i');

/** A note has a space after its “#”; “#4”, and “# 4” behind words, are numbers. */
const looksLikeNote = (note: string, value: string): boolean =>
  setsAside.test(note) ||
  (isFactOrEmpty.test(value) ? /^#+(?:\s|$)/ : /^#+(?:\s+\D|\s*$)/).test(note);

function findingOf(node: Scalar, text: string, isListed: boolean): YamlFinding | undefined {
  const [from = 0, to = 0] = node.range ?? [];
  const value = text.slice(from, to);
  const { value: whole, note: glued } = gluedNote.exec(value)?.groups ?? {};
  if (whole !== undefined)
    return {
      offset: from + whole.length,
      rule,
      message: 'there is no space before “#”, so the note became part of the value',
      fix: `Write ${whole} # ${glued}. If the “#” belongs to the value, put the whole value in quotes.`,
    };
  noteBehind.lastIndex = to;
  const [behind = '', note = ''] = noteBehind.exec(text) ?? [];
  if (note === '' || looksLikeNote(note, value)) return undefined;
  const all = `${value}${value === '' ? behind.trimStart() : behind}`.trimEnd();
  const inQuotes = isListed
    ? 'put the value in quotes, with the “#” between them'
    : `write ${quoted(all)}, with the quotes`;
  const asNote = /^#+[\s\d]/.test(note) ? 'give it a line of its own' : 'put a space after the “#”';
  return {
    offset: to + behind.length - note.length,
    rule,
    message: `everything after “ #” on this line is lost: “${note.slice(0, 60)}”`,
    fix: `If it belongs to the value, ${inQuotes}. If it is a note to yourself, ${asNote}.`,
  };
}

/** Values without quotes that end at a “#”, though their writer went on; and notes that became part of a value. */
export function cutValues(document: Document.Parsed, text: string): YamlFinding[] {
  const findings: YamlFinding[] = [];
  visit(document, {
    Scalar(_key, node, path) {
      if (!isScalar(node) || node.type !== 'PLAIN') return;
      const isListed = path.some((parent) => isCollection(parent) && parent.flow === true);
      const finding = findingOf(node, text, isListed);
      if (finding) findings.push(finding);
    },
  });
  return findings;
}
