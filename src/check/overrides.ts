import type { Fault } from '~/content/fault';
import { suggestion } from '~/content/suggest';

/** A comment that sets one rule aside for the lines that follow it. */
interface Override {
  readonly rule: string;
  readonly reason: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Rules about words: the only ones that may be set aside. */
const wordsRules: ReadonlySet<string> = new Set([
  'promise',
  'safe',
  'legal',
  'fda-approved',
  'suicide-safe',
  'person-first',
  'patient',
  'boilerplate',
  'phone-in-prose',
  'email-in-prose',
  'price-in-prose',
  'course-number',
  'template-leftover',
  'link-text',
  'heading-length',
  'sentence-length',
  'reading-level',
  'benefit-without-risk',
  'summary',
  'unverified-alone',
  'claim-verb',
]);

/** Rules about a page as a whole: their override may stand anywhere in the file. */
const pageRules: ReadonlySet<string> = new Set([
  'reading-level',
  'benefit-without-risk',
  'summary',
]);

const comment = /(?:\{\/\*|#)\s*allow\s+([\w-]*)\s*(?::\s*(.*?))?\s*(?:\*\/\}|$)/;

const shortestReason = 10;

/** From the next line with words to the end of its paragraph, or of its value in YAML. */
function reachOf(lines: readonly string[], index: number): { from: number; to: number } {
  const isYaml = lines[index]?.trimStart().startsWith('#') ?? false;
  let first = index + 1;
  while (first < lines.length && lines[first]?.trim() === '') first += 1;
  const indent = /^\s*/.exec(lines[first] ?? '')?.[0].length ?? 0;
  let last = first;
  const goesOn = (line: string): boolean =>
    line.trim() !== '' && (!isYaml || (/^\s*/.exec(line)?.[0].length ?? 0) > indent);
  while (last + 1 < lines.length && goesOn(lines[last + 1] ?? '')) last += 1;
  return { from: first + 1, to: last + 1 };
}

const overridesIn = (text: string): Override[] =>
  text.split('\n').flatMap((line, index, lines) => {
    const found = comment.exec(line);
    return found
      ? [
          {
            rule: found[1] ?? '',
            reason: found[2] ?? '',
            line: index + 1,
            ...reachOf(lines, index),
          },
        ]
      : [];
  });

function faultOf(file: string, { rule, reason, line }: Override): Fault | undefined {
  const place = { file, line, column: 1, level: 'error' as const, rule: 'override' };
  const isKnown = wordsRules.has(rule);
  if (!isKnown)
    return {
      ...place,
      message: `“${rule}” is not a rule that can be set aside`,
      fix: suggestion(rule, wordsRules, 'the name of a rule about words'),
    };
  if (reason.length < shortestReason)
    return {
      ...place,
      message: 'setting a rule aside needs a written reason',
      fix: `Write it after a colon, such as “allow ${rule}: quoting the FDA’s own sentence”.`,
    };
  return undefined;
}

/** Takes out what the file's own comments allow, and adds what is wrong with those comments. */
export function applyOverrides(file: string, text: string, faults: readonly Fault[]): Fault[] {
  const overrides = overridesIn(text);
  const mistaken = overrides.flatMap((override) => faultOf(file, override) ?? []);
  const valid = overrides.filter((override) => faultOf(file, override) === undefined);
  const covers = (override: Override, { rule, line }: Fault): boolean =>
    override.rule === rule &&
    (pageRules.has(rule) || (line >= override.from && line <= override.to));
  const unused = valid
    .filter((override) => !faults.some((fault) => covers(override, fault)))
    .map(({ rule, line }): Fault => ({
      file,
      line,
      column: 1,
      level: 'warning',
      rule: 'override-unused',
      message: `nothing here breaks the rule “${rule}” any more`,
      fix: 'Delete the comment.',
    }));
  return [
    ...faults.filter((fault) => !valid.some((override) => covers(override, fault))),
    ...mistaken,
    ...unused,
  ];
}
