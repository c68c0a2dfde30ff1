import type { Nodes } from 'mdast';
import {
  allowedIn,
  componentNames,
  exampleOf,
  holdsWords,
  inlineComponents,
  propsOf,
} from '~/components/mdx/allowed';
import type { TextKind } from '~/components/mdx/allowed';
import type { Finding } from '~/content/fault';
import { componentsIn, nodesIn, offsetOf, type JsxElement } from '~/content/mdx/nodes';
import { registry } from '~/content/registry';
import { wordsOfIssue } from '~/content/schema-issues';
import type { TextEntry } from '~/content/site';
import { suggestion } from '~/lib/suggestion';
import type { TextFinding } from '../project';

const isWords = (node: Nodes): boolean => node.type !== 'text' || node.value.trim() !== '';

function* propsFindings(node: JsxElement, name: string): Iterable<Finding> {
  const rule = 'component-props';
  const write = `Write it as ${exampleOf(name)}.`;
  const props: Record<string, string | true> = {};
  for (const attribute of node.attributes) {
    const isNamed = attribute.type === 'mdxJsxAttribute';
    if (isNamed && (attribute.value === null || typeof attribute.value !== 'object'))
      props[attribute.name] = attribute.value ?? true;
    else
      yield {
        rule,
        message: `<${name}> has something in { } that does not belong there`,
        fix: write,
      };
  }
  const schema = propsOf(name);
  const known = Object.keys(schema.shape);
  for (const issue of schema.safeParse(props).error?.issues ?? [])
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) {
        const means = known.length > 0 ? ` ${suggestion(key, known, 'only')}` : '';
        yield { rule, message: `<${name}> does not know “${key}”`, fix: `${write}${means}` };
      }
    else
      yield {
        rule,
        message: `<${name}>: “${issue.path.join('.')}” ${wordsOfIssue(issue)}`,
        fix: write,
      };
}

const whatMayStandHere = (kind: TextKind): string =>
  kind === 'short'
    ? 'Here only <Fact id="…" /> may be used. Say it in words, and link to the page that says it in full.'
    : 'Texts of the self-screen have plain words and links only.';

function* findingsOf(node: JsxElement, isAmongWords: boolean, kind: TextKind): Iterable<Finding> {
  const name = node.name ?? '';
  const allowed: ReadonlySet<string> = allowedIn[kind];
  if (!componentNames.includes(name))
    return yield {
      rule: 'unknown-component',
      message: `there is no component <${name}>`,
      fix: suggestion(name, componentNames, 'one of'),
    };
  if (!allowed.has(name))
    return yield {
      rule: 'component-place',
      message: `<${name}> cannot be used in this kind of file`,
      fix: whatMayStandHere(kind),
    };
  yield* propsFindings(node, name);
  const hasWords = node.children.some(isWords);
  if (holdsWords.has(name) && !hasWords)
    yield {
      rule: 'component-empty',
      message: `<${name}> has no words in it`,
      fix: `Write it as ${exampleOf(name)}.`,
    };
  if (!holdsWords.has(name) && hasWords)
    yield {
      rule: 'component-empty',
      message: `<${name}> cannot hold words`,
      fix: `Write it as ${exampleOf(name)}, and the words before or after it.`,
    };
  if (isAmongWords && !inlineComponents.has(name))
    yield {
      rule: 'component-place',
      message: `<${name}> stands inside a paragraph`,
      fix: 'Give it a line of its own, with an empty line before and after.',
    };
}

/** Every component is one that this kind of file may use, with what it needs. */
export function* checkComponents({ row, mdx }: TextEntry): Iterable<TextFinding> {
  const amongWords = new Set<Nodes>(
    nodesIn(mdx.tree, 'paragraph').flatMap(({ children }) =>
      children.filter((child) => children.some((other) => other !== child && isWords(other))),
    ),
  );
  for (const node of componentsIn(mdx.tree))
    for (const finding of findingsOf(node, amongWords.has(node), registry[row].components))
      yield { ...finding, offset: offsetOf(node) };
}
