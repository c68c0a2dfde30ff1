import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { rememberFor } from '../memory';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const isJsx = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const allNodes = rememberFor((tree: Nodes): readonly Nodes[] => {
  const found: Nodes[] = [];
  visit(tree, (node) => {
    found.push(node);
  });
  return found;
});

/** All nodes of some types in a page or a part of it, in order. */
export function nodesIn<Type extends Nodes['type']>(
  tree: Nodes,
  ...types: readonly Type[]
): Extract<Nodes, { type: Type }>[] {
  return allNodes(tree).filter((node): node is Extract<Nodes, { type: Type }> =>
    (types as readonly string[]).includes(node.type),
  );
}

/** The components in a page or a part of it, in order: those with one of these names, or all. */
export const componentsIn = (tree: Nodes, ...names: readonly string[]): JsxElement[] =>
  nodesIn(tree, 'mdxJsxFlowElement', 'mdxJsxTextElement').filter(
    ({ name }) => names.length === 0 || names.includes(name ?? ''),
  );

/** The value of a component's prop, where it is written as plain text. */
export const propOf = (node: JsxElement, name: string): string | undefined => {
  const attribute = node.attributes.find(
    (entry) => entry.type === 'mdxJsxAttribute' && entry.name === name,
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
};

export const offsetOf = (node: { position?: Nodes['position'] }): number =>
  node.position?.start.offset ?? 0;
