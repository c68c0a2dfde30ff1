import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { faultAt, type Fault } from '../fault';
import type { SourceText } from '../source-text';
import { isJsx, offsetOf } from './nodes';

/** An expression with nothing in it but a note: `{/* … *\/}`. */
const isNote = (node: Nodes): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
  node.data?.estree?.body.length === 0;

const isExpression = (node: Nodes): boolean =>
  node.type === 'mdxFlowExpression' ||
  node.type === 'mdxTextExpression' ||
  node.type === 'mdxjsEsm';

/** Whether a component is given something to work out, rather than words. */
const hasExpression = (node: Nodes): boolean =>
  isJsx(node) &&
  node.attributes.some(
    ({ type, value }) =>
      type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null),
  );

/**
 * What a page would run while the site is built, on a machine that knows secrets, by the tree that the build itself reads.
 * `seen` is the text that all other rules read: a component that is blank there has been looked at by none of them.
 */
export function codeFaults(source: SourceText, tree: Root, seen: string): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    const offset = offsetOf(node);
    const isUnseen = isJsx(node) && seen[offset] !== '<';
    if ((isExpression(node) && !isNote(node)) || hasExpression(node) || isUnseen)
      faults.push(
        faultAt(source, offset, {
          rule: 'code',
          message: 'this would run as program code when the site is built',
          fix: 'Delete it. A note to the next editor is written {/* note */}; a fact of the practice <Fact id="name" />.',
        }),
      );
  });
  return faults;
}
