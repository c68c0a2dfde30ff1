import type { Nodes, Parents } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { componentsIn, isJsx, nodesIn, offsetOf, propOf, type JsxElement } from './nodes';

/** A stretch of words that is read in one go: a paragraph, a heading, a table cell, a list item's line, a field of a YAML file. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'heading' | 'cell' | 'field';
  readonly text: string;
  /** Where each character of `text` stands in the file. */
  readonly offsets: readonly number[];
  /** Whether a source stands beside the words: in the same paragraph, row of a table or record. */
  readonly isSourced: boolean;
}

/** Stands for what `<Fact>` will show: a word that is neither a number nor hard to read. */
const factWord = 'some';

class Writer {
  text = '';
  readonly offsets: number[] = [];

  write(words: string, from: number, to: number): void {
    const scale = words.length > 0 ? (to - from) / words.length : 1;
    for (let index = 0; index < words.length; index += 1)
      this.offsets.push(from + Math.floor(index * Math.max(scale, 0)));
    this.text += words.replace(/\s/g, ' ');
  }

  node(node: Nodes): void {
    const from = offsetOf(node);
    const to = node.position?.end.offset ?? from;
    if (node.type === 'text') this.write(node.value, from, to);
    else if (node.type === 'inlineCode') this.write(node.value, from + 1, to - 1);
    else if (node.type === 'break') this.write(' ', from, to);
    else if (isJsx(node) && node.name === 'Fact')
      this.write(factWord, from, from + factWord.length);
    else if ('children' in node) for (const child of (node as Parents).children) this.node(child);
  }
}

/** A note, a badge, or a link to an entry of the lists that both lead to. */
const namesSource = (node: Nodes): boolean =>
  componentsIn(node, 'Cite', 'Evidence').length > 0 ||
  nodesIn(node, 'link').some(({ url }) => /#(?:claim|source)-/.test(url));

const blockOf = (kind: Block['kind'], node: Nodes, around = node): Block => {
  const writer = new Writer();
  writer.node(node);
  return { kind, text: writer.text, offsets: writer.offsets, isSourced: namesSource(around) };
};

/** The value of a YAML field that begins at `from`: folded lines, quotes and escapes are stepped over. */
export function fieldBlock(value: string, source: string, from: number, isSourced = false): Block {
  const isFolded = /[|>]/.test(source[from] ?? '');
  let at = isFolded ? source.indexOf('\n', from) + 1 : from;
  const offsets = value.split('').map((sign) => {
    if (/\s/.test(sign)) {
      const space = at;
      while (/\s/.test(source[at] ?? '')) at += 1;
      return space;
    }
    const found = source.indexOf(sign, at);
    const here = found < 0 ? at : found;
    at = here + sign.length;
    return here;
  });
  return { kind: 'field', text: value.replace(/\s/g, ' '), offsets, isSourced };
}

/** Text whose characters stand one after the other in the file. */
const plainBlock = (kind: Block['kind'], text: string, offset: number): Block => ({
  kind,
  text: text.replace(/\s/g, ' '),
  offsets: Array.from(text, (_, index) => offset + index),
  isSourced: false,
});

const titles = (node: JsxElement): Block[] => {
  const title = propOf(node, 'title');
  return title === undefined ? [] : [plainBlock('heading', title, offsetOf(node))];
};

/** All words of a page, or of a part of it, in order. */
export function blocksOf(tree: Nodes): readonly Block[] {
  const blocks = componentsIn(tree).flatMap(titles);
  visit(tree, (node, _index, parent) => {
    if (node.type === 'heading') blocks.push(blockOf('heading', node));
    else if (node.type === 'tableCell') blocks.push(blockOf('cell', node, parent));
    else if (node.type === 'paragraph')
      blocks.push(blockOf(parent?.type === 'listItem' ? 'item' : 'paragraph', node));
    else return undefined;
    return SKIP;
  });
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** Where character `index` of a block stands in the file. */
export const offsetInBlock = ({ offsets }: Block, index: number): number =>
  offsets[index] ?? offsets.at(-1) ?? 0;
