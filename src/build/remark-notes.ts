import type { Nodes, Root, RootContent, TableCell } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isJsx, propOf } from '~/content/mdx/nodes';

const jsx = (
  name: string,
  attributes: Record<string, string>,
  children: MdxJsxFlowElement['children'],
): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  children,
  attributes: Object.entries(attributes).map(([key, value]) => ({
    type: 'mdxJsxAttribute',
    name: key,
    value,
  })),
});

/** In a third of a phone's width, 70 letters take seven lines or more. */
const isLong = (cell: TableCell): boolean => toString(cell).length > 70;

interface VFileData {
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/**
 * Gives a block of an MDX page the notes that belong beside it. `<Cite id>` gets its number on the page, and a
 * top-level block that names sources or glossary words for the first time is wrapped in `<Noted>`, which shows
 * them. A table is named after the heading above it, and told to stack its rows on a phone where three columns or
 * more hold long text. The page's sources, in the order of their numbers, go to the frontmatter as `cites`.
 *
 * Notes stand after their block, not inside it: there they would be read in the middle of a sentence.
 */
export function remarkNotes() {
  return (tree: Root, file: VFileData): void => {
    const cites: string[] = [];
    const terms = new Set<string>();
    const withNotes: RootContent[] = [];

    let heading: string | undefined;
    for (const block of tree.children) {
      if (block.type === 'heading') heading = toString(block);
      const newCites: string[] = [];
      const newTerms: string[] = [];
      visit(block as Nodes, (node) => {
        if (isJsx(node) && node.name === 'Cite') {
          const id = propOf(node, 'id');
          if (!id) return SKIP;
          if (!cites.includes(id)) newCites.push(`${cites.push(id)}:${id}`);
          node.attributes.push({
            type: 'mdxJsxAttribute',
            name: 'n',
            value: String(cites.indexOf(id) + 1),
          });
        } else if (node.type === 'table' && heading) {
          const stacks = node.children.some(
            (row) => row.children.length > 2 && row.children.some(isLong),
          );
          const hProperties = { 'aria-label': heading, ...(stacks && { 'data-stacks': '' }) };
          node.data = { ...node.data, hProperties };
        } else if (isJsx(node) && node.name === 'Term') {
          const id = propOf(node, 'id');
          if (id && !terms.has(id)) {
            terms.add(id);
            newTerms.push(id);
          }
        }
        return undefined;
      });
      const isNoted = newCites.length + newTerms.length > 0;
      withNotes.push(
        isNoted
          ? jsx('Noted', { cites: newCites.join(' '), terms: newTerms.join(' ') }, [
              block as MdxJsxFlowElement['children'][number],
            ])
          : block,
      );
    }

    tree.children = withNotes;
    const frontmatter = file.data.astro?.frontmatter;
    if (frontmatter) frontmatter['cites'] = cites;
  };
}
