import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import { isJsx, offsetOf } from '~/content/mdx/blocks';
import type { JsxElement } from '~/content/mdx/blocks';
import type { MdxFile } from '~/content/mdx/mdx-file';
import { suggestion } from '~/content/suggest';
import {
  allowedIn,
  componentNames,
  exampleOf,
  holdsWords,
  inlineComponents,
  propsOf,
} from '~/components/mdx/allowed';
import type { TextKind } from '~/components/mdx/allowed';

type Say = (rule: string, message: string, fix: string) => Fault;

const hasWords = (node: JsxElement): boolean =>
  node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');

function faultsOfProps(node: JsxElement, name: string, say: Say): Fault[] {
  const write = `Write it as ${exampleOf(name)}.`;
  const props: Record<string, string | true> = {};
  const faults: Fault[] = [];
  for (const attribute of node.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (attribute.value !== null && typeof attribute.value === 'object')
    ) {
      faults.push(
        say('component-props', `<${name}> has something in { } that does not belong there`, write),
      );
    } else {
      props[attribute.name] = attribute.value ?? true;
    }
  }
  const schema = propsOf(name);
  const result = schema.safeParse(props);
  if (result.success) return faults;
  return [
    ...faults,
    ...result.error.issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys')
        return [
          say('component-props', `<${name}>: “${issue.path.join('.')}” ${issue.message}`, write),
        ];
      return issue.keys.map((key) => {
        const known = Object.keys(schema.shape);
        const means = known.length > 0 ? ` ${suggestion(key, known, 'only')}` : '';
        return say('component-props', `<${name}> does not know “${key}”`, `${write}${means}`);
      });
    }),
  ];
}

const isElsewhere = (kind: TextKind): string =>
  kind === 'short'
    ? 'Here only <Fact id="…" /> may be used. Say it in words, and link to the page that says it in full.'
    : 'Texts of the self-screen have plain words and links only.';

function faultsOfComponent(
  node: JsxElement,
  parent: Nodes | undefined,
  kind: TextKind,
  say: Say,
): Fault[] {
  const name = node.name ?? '';
  if (!componentNames.includes(name))
    return [
      say(
        'unknown-component',
        `there is no component <${name}>`,
        suggestion(name, componentNames, 'one of'),
      ),
    ];
  const allowed: ReadonlySet<string> = allowedIn[kind];
  if (!allowed.has(name))
    return [
      say('component-place', `<${name}> cannot be used in this kind of file`, isElsewhere(kind)),
    ];
  const faults = faultsOfProps(node, name, say);
  if (holdsWords.has(name) && !hasWords(node))
    faults.push(
      say('component-empty', `<${name}> has no words in it`, `Write it as ${exampleOf(name)}.`),
    );
  if (!holdsWords.has(name) && hasWords(node))
    faults.push(
      say(
        'component-empty',
        `<${name}> cannot hold words`,
        `Write it as ${exampleOf(name)}, and the words before or after it.`,
      ),
    );
  const isAmongWords =
    parent?.type === 'paragraph' &&
    parent.children.some(
      (child) => child !== node && (child.type !== 'text' || child.value.trim() !== ''),
    );
  if (!inlineComponents.has(name) && isAmongWords)
    faults.push(
      say(
        'component-place',
        `<${name}> stands inside a paragraph`,
        'Give it a line of its own, with an empty line before and after.',
      ),
    );
  return faults;
}

/** Every component is one that this kind of file may use, with what it needs. */
export function checkComponents({ source, tree }: MdxFile, kind: TextKind): Fault[] {
  const faults: Fault[] = [];
  visit(tree as Nodes, (node, _index, parent) => {
    if (!isJsx(node)) return;
    const say: Say = (rule, message, fix) =>
      faultAt(source, offsetOf(node), { rule, message, fix });
    faults.push(...faultsOfComponent(node, parent as Nodes | undefined, kind, say));
  });
  return faults;
}
