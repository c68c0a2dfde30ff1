import { faultAt, type Fault, type Finding } from '~/content/fault';
import { rules } from '~/content/rules';
import { sourceText } from '~/content/source-text';
import { suggestion } from '~/lib/suggestion';

/** A comment that sets one rule aside for the lines that follow it. */
interface Override {
  readonly rule: string;
  readonly reason: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** The rules that may be set aside. */
const mayBeAside = new Map<string, 'here' | 'file'>(
  Object.entries(rules).flatMap(([name, rule]) => ('aside' in rule ? [[name, rule.aside]] : [])),
);

const comment = /(?:\{\/\*|#)\s*allow\s+([\w-]*)\s*(?::\s*(.*?))?\s*(?:\*\/\}|$)/;

const shortestReason = 10;

const wayPast = 'If it is right as it stands, write on the line above:';

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

function* overridesIn(text: string): Iterable<Override> {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const [found, rule = '', reason = ''] = comment.exec(line) ?? [];
    if (found) yield { rule, reason, line: index + 1, ...reachOf(lines, index) };
  }
}

function findingOf({ rule, reason }: Override): Finding | undefined {
  if (!mayBeAside.has(rule))
    return {
      rule: 'override',
      message: `“${rule}” is not a rule that can be set aside`,
      fix: suggestion(rule, mayBeAside.keys(), 'the name of a rule about words'),
    };
  return reason.length >= shortestReason
    ? undefined
    : {
        rule: 'override',
        message: 'setting a rule aside needs a written reason',
        fix: `Write it after a colon, such as “allow ${rule}: quoting the FDA’s own sentence”.`,
      };
}

/** Whether a line stands between the “---” that open and close the facts of a page. */
const isInFrontmatter = (lines: readonly string[], line: number): boolean =>
  lines[0] === '---' && line <= lines.indexOf('---', 1);

/** An error that a writer may set aside says how, after what to write instead. */
function withWayPast(lines: readonly string[], fault: Fault): Fault {
  if (fault.level !== 'error' || !mayBeAside.has(fault.rule)) return fault;
  const words = `allow ${fault.rule}: your reason`;
  const isFacts = fault.file.endsWith('.yaml') || isInFrontmatter(lines, fault.line);
  const comment = isFacts ? `# ${words}` : `{/* ${words} */}`;
  return { ...fault, fix: `${fault.fix} ${wayPast} ${comment}.` };
}

/** Takes out what the file's own comments allow, and adds what is wrong with those comments. */
export function applyOverrides(file: string, text: string, faults: readonly Fault[]): Fault[] {
  const source = sourceText(file, text);
  const lines = text.split(/\r?\n/);
  const overrides = [...overridesIn(text)];
  const at = ({ line }: Override, finding: Finding): Fault =>
    faultAt(source, source.offsetAt({ line, column: 1 }), finding);
  const valid = overrides.filter((override) => findingOf(override) === undefined);
  const covers = (override: Override, { rule, line }: Fault): boolean =>
    override.rule === rule &&
    (mayBeAside.get(rule) === 'file' || (line >= override.from && line <= override.to));
  return [
    ...faults
      .filter((fault) => !valid.some((override) => covers(override, fault)))
      .map((fault) => withWayPast(lines, fault)),
    ...overrides.flatMap((override) => {
      const finding = findingOf(override);
      return finding ? [at(override, finding)] : [];
    }),
    ...valid
      .filter((override) => !faults.some((fault) => covers(override, fault)))
      .map((override) =>
        at(override, {
          rule: 'override-unused',
          message: `nothing here breaks the rule “${override.rule}” any more`,
          fix: 'Delete the comment.',
        }),
      ),
  ];
}
