import { faultAt, type Finding, type Fault } from '../fault';
import { blank, type SourceText } from '../source-text';

/** Signs that break a page, or make part of it vanish, before any component is read. */
interface SignRule extends Finding {
  readonly pattern: RegExp;
}

const pasted =
  'Delete it. Nothing from another service may run on this site; link to that service’s page instead.';

const signRules: readonly SignRule[] = [
  {
    pattern: /<!--[\s\S]*?(?:-->|$)/g,
    rule: 'html-comment',
    message: '“<!-- … -->” does not work in a page',
    fix: 'Write {/* your note */} instead, or delete it.',
  },
  {
    pattern: /<\/?(?:script|iframe|form|style|input|embed|object|link|meta)\b(?:[^>]*>)?/gi,
    rule: 'pasted-code',
    message: 'this is code pasted from somewhere else; it could track readers or break the page',
    fix: pasted,
  },
  {
    pattern: /<\/?[a-z][a-z0-9]*(?=[\s/>])[^<>]*>?/g,
    rule: 'raw-html',
    message: 'HTML does not belong in a page',
    fix: 'Use Markdown: **bold**, *italic*, [words](/page/), “- ” for a list, an empty line for a new paragraph.',
  },
  {
    pattern: /<(?:https?:\/\/[^>\s]*|[^>\s@]+@[^>\s]+)>/g,
    rule: 'link-form',
    message: 'an address in “< >” does not work in a page',
    fix: 'Write [words that say where it goes](https://…).',
  },
  {
    pattern: /<(?=[\s\d=.$~-]|$)/gm,
    rule: 'less-than',
    message: 'the sign “<” makes the page unreadable here',
    fix: 'Write it in words, such as “under 15%” or “less than 3”.',
  },
  {
    pattern: /<>|<\/>/g,
    rule: 'less-than',
    message: 'the signs “<>” make the page unreadable here',
    fix: 'Delete them.',
  },
  {
    pattern: /\{[^}\n]*\}?/g,
    rule: 'brace',
    message: 'the sign “{” makes words vanish: the page would show nothing here',
    fix: 'Use ( ) instead. For a fact of the practice write <Fact id="name" />.',
  },
  {
    pattern: /\}/g,
    rule: 'brace',
    message: 'the sign “}” makes the page unreadable here',
    fix: 'Use ( ) instead, or delete it.',
  },
  {
    pattern: /^(?:import|export)\b.*$/gm,
    rule: 'import',
    message: 'a line that begins with “import” or “export” is read as program code',
    fix: 'Components need no import: delete the line. If it is a sentence, begin it with another word.',
  },
  {
    pattern: /(?<=<[A-Z]\w*\b[^<>]*=)[“”‘’][^<>“”‘’]*[“”‘’]?/g,
    rule: 'smart-quote',
    message: 'curly quotes do not work inside a component',
    fix: 'Type straight quotes, such as <Cite id="feder-2021" />.',
  },
  {
    pattern: /<[A-Z]\w*\b[^<>"]*\s\w+=[\w./-][^<>]*>/g,
    rule: 'component-quotes',
    message: 'the value in a component needs quotes',
    fix: 'Write it as in <Cite id="feder-2021" />.',
  },
];

/** Markdown's own ways to show code, and notes to the next editor: nothing in them can break a page. */
const harmless = /\{\/\*[\s\S]*?\*\/\}|```[\s\S]*?```|`[^`\n]*`/g;

export interface ScannedBody {
  readonly faults: readonly Fault[];
  /** The file's text with its frontmatter, notes and broken signs blanked: same length, so offsets hold. */
  readonly text: string;
}

/** Looks through the words of a page before anything parses them. */
export function scanBody(source: SourceText, bodyFrom: number): ScannedBody {
  let text = blank(source.text.slice(0, bodyFrom)) + source.text.slice(bodyFrom);
  text = text.replace(harmless, (part) =>
    part.startsWith('`') ? part.replace(/[<{}]/g, ' ') : blank(part),
  );
  const faults: Fault[] = [];
  for (const rule of signRules) {
    text = text.replace(rule.pattern, (found, ...rest: (string | number)[]) => {
      const offset = rest.find((value): value is number => typeof value === 'number') ?? 0;
      // The closing half of something pasted needs no sentence of its own.
      const isSecondHalf =
        found.startsWith('</') && faults.some((fault) => fault.rule === rule.rule);
      if (!isSecondHalf) faults.push(faultAt(source, offset, rule));
      const isWhole = rule.rule === 'smart-quote' && /[”“’‘]$/.test(found);
      return isWhole ? `"${found.slice(1, -1)}"` : blank(found);
    });
  }
  return { faults, text };
}
