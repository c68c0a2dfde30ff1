import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '~/content/fault';
import { isJsx, offsetOf } from '~/content/mdx/nodes';
import type { JsxElement } from '~/content/mdx/nodes';
import { registry } from '~/content/registry';
import type { TextEntry } from '~/content/site';
import { suggestion } from '~/content/suggest';
import type { TextFinding } from '../project';
import {
  allowedIn,
  componentNames,
  exampleOf,
  holdsWords,
  inlineComponents,
  propsOf,
} from '~/components/mdx/allowed';
import type { TextKind } from '~/components/mdx/allowed';

const finding = (rule: Finding['rule'], message: string, fix: string): Finding => ({
  rule,
  message,
  fix,
});

const isWords = (node: Nodes): boolean => node.type !== 'text' || node.value.trim() !== '';

function propsFindings(node: JsxElement, name: string): Finding[] {
  const rule = 'component-props';
  const write = `Write it as ${exampleOf(name)}.`;
  const props: Record<string, string | true> = {};
  const findings: Finding[] = [];
  for (const attribute of node.attributes) {
    const isNamed = attribute.type === 'mdxJsxAttribute';
    if (isNamed && (attribute.value === null || typeof attribute.value !== 'object'))
      props[attribute.name] = attribute.value ?? true;
    else
      findings.push(
        finding(rule, `<${name}> has something in { } that does not belong there`, write),
      );
  }
  const schema = propsOf(name);
  const issues = schema.safeParse(props).error?.issues ?? [];
  return [
    ...findings,
    ...issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys')
        return [finding(rule, `<${name}>: “${issue.path.join('.')}” ${issue.message}`, write)];
      const known = Object.keys(schema.shape);
      return issue.keys.map((key) => {
        const means = known.length > 0 ? ` ${suggestion(key, known, 'only')}` : '';
        return finding(rule, `<${name}> does not know “${key}”`, `${write}${means}`);
      });
    }),
  ];
}

function wordsFindings(node: JsxElement, name: string): Finding[] {
  const rule = 'component-empty';
  const hasWords = node.children.some(isWords);
  if (hasWords === holdsWords.has(name)) return [];
  return hasWords
    ? [
        finding(
          rule,
          `<${name}> cannot hold words`,
          `Write it as ${exampleOf(name)}, and the words before or after it.`,
        ),
      ]
    : [finding(rule, `<${name}> has no words in it`, `Write it as ${exampleOf(name)}.`)];
}

function placeFindings(node: JsxElement, name: string, parent: Nodes | undefined): Finding[] {
  const isAmongWords =
    parent?.type === 'paragraph' &&
    parent.children.some((child) => child !== node && isWords(child));
  return !isAmongWords || inlineComponents.has(name)
    ? []
    : [
        finding(
          'component-place',
          `<${name}> stands inside a paragraph`,
          'Give it a line of its own, with an empty line before and after.',
        ),
      ];
}

const whatMayStandHere = (kind: TextKind): string =>
  kind === 'short'
    ? 'Here only <Fact id="…" /> may be used. Say it in words, and link to the page that says it in full.'
    : 'Texts of the self-screen have plain words and links only.';

function findingsOf(node: JsxElement, parent: Nodes | undefined, kind: TextKind): Finding[] {
  const name = node.name ?? '';
  const allowed: ReadonlySet<string> = allowedIn[kind];
  if (!componentNames.includes(name))
    return [
      finding(
        'unknown-component',
        `there is no component <${name}>`,
        suggestion(name, componentNames, 'one of'),
      ),
    ];
  if (!allowed.has(name))
    return [
      finding(
        'component-place',
        `<${name}> cannot be used in this kind of file`,
        whatMayStandHere(kind),
      ),
    ];
  return [
    ...propsFindings(node, name),
    ...wordsFindings(node, name),
    ...placeFindings(node, name, parent),
  ];
}

/** Every component is one that this kind of file may use, with what it needs. */
export function checkComponents({ row, mdx }: TextEntry): TextFinding[] {
  const findings: TextFinding[] = [];
  visit(mdx.tree as Nodes, (node, _index, parent) => {
    if (!isJsx(node)) return;
    const found = findingsOf(node, parent as Nodes | undefined, registry[row].components);
    findings.push(...found.map((one) => ({ ...one, offset: offsetOf(node) })));
  });
  return findings;
}
