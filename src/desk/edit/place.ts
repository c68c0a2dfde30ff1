import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type ParsedNode,
} from 'yaml';
import { rememberOne } from '~/content/memory';
import type { DataPath } from '~/content/yaml/yaml-file';

/** Says to an owner why a value cannot be changed here. */
export class CannotEdit extends Error {}

/** A span of a text, from one offset up to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a value stands in a text. */
export interface Place extends Span {
  readonly parent: ParsedNode;
  readonly node: ParsedNode | undefined;
  /** Where the name before the value begins, or the item itself. */
  readonly start: number;
  /** Where the value would begin if it were not there: right after the colon, or after the dash. */
  readonly gap: number;
  /** Its characters as they are in the file; nothing where there is none; `undefined` where the name itself is missing. */
  readonly raw: string | undefined;
  readonly isInFlow: boolean;
}

const parsed = rememberOne((text): Document.Parsed =>
  parseDocument(text, { prettyErrors: false, logLevel: 'silent' }),
);

/** @throws CannotEdit for a text that is not YAML */
export function readable(text: string): Document.Parsed {
  const document = parsed(text);
  if (document.errors.length > 0) throw new CannotEdit('This file cannot be read as it stands.');
  return document;
}

export const isFlow = (node: ParsedNode): boolean =>
  (isMap(node) || isSeq(node)) && node.flow === true;

/** The reader counts notes and empty lines below a block as part of it; they are not. Other spaces than YAML’s belong to a word. */
function spanOf(text: string, node: ParsedNode): Span {
  const [from, to] = node.range;
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    const end = isMap(node) ? lastOf(last as Pair<ParsedNode, ParsedNode | null>) : last;
    return { from, to: end ? spanOf(text, end as ParsedNode).to : to };
  }
  return { from, to: from + text.slice(from, to).replace(/[ \t\r\n]+$/, '').length };
}

const lastOf = ({ key, value }: Pair<ParsedNode, ParsedNode | null>): ParsedNode =>
  value && value.range[1] > value.range[0] ? value : key;

const pairIn = (node: ParsedNode, step: PropertyKey) =>
  isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    : undefined;

const childOf = (node: ParsedNode | null | undefined, step: PropertyKey): ParsedNode | undefined =>
  node && isSeq(node)
    ? (node.items[Number(step)] as ParsedNode | undefined)
    : ((node && (pairIn(node, step)?.value as ParsedNode | null)) ?? undefined);

function placeInMap(text: string, parent: ParsedNode, name: PropertyKey): Place {
  const isInFlow = isFlow(parent);
  const pair = pairIn(parent, name);
  if (!pair) {
    const end = spanOf(text, parent).to;
    const nowhere = { from: end, to: end, start: end, gap: end };
    return { ...nowhere, parent, node: undefined, isInFlow, raw: undefined };
  }
  const [start] = pair.key.range;
  const node = (pair.value as ParsedNode | null) ?? undefined;
  const gap = text.indexOf(':', pair.key.range[1]) + 1;
  const span = node && spanOf(text, node);
  return span && span.to > span.from
    ? { ...span, start, gap, parent, node, isInFlow, raw: text.slice(span.from, span.to) }
    : { from: gap, to: gap, start, gap, parent, node: undefined, isInFlow, raw: '' };
}

/** The value of one name of a map, or one item of a list. */
export function placeIn(text: string, parent: ParsedNode, step: PropertyKey): Place {
  if (!isSeq(parent)) return placeInMap(text, parent, step);
  const node = childOf(parent, step);
  if (!node) throw new CannotEdit('This item of the list is not there any more.');
  const span = spanOf(text, node);
  const { from, to } = span;
  const raw = text.slice(from, to);
  return { from, to, start: from, gap: from, parent, node, isInFlow: isFlow(parent), raw };
}

/** @throws CannotEdit where the file is unreadable, or has something else on the way to the value */
export function placeOf(text: string, path: DataPath): Place {
  const { contents } = readable(text);
  const parent = path.slice(0, -1).reduce<ParsedNode | undefined>(childOf, contents ?? undefined);
  if (!parent || !(isMap(parent) || isSeq(parent)))
    throw new CannotEdit(`There is no “${path.slice(0, -1).join('.')}” here to hold it.`);
  return placeIn(text, parent, path.at(-1) ?? '');
}

export const endOfLine = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
};

export const startOfLine = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

/** How far from the start of its line something stands, as spaces. */
export const indentAt = (text: string, offset: number): string =>
  ' '.repeat(offset - startOfLine(text, offset));

export const spliced = (text: string, { from, to }: Span, by: string): string =>
  text.slice(0, from) + by + text.slice(to);
