import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { registry } from '~/content/registry';
import type { Site } from '~/content/site';

export const menuFile = registry.navigation.file;

/** The pages that others may stand below. */
export const menuPages = ({ navigation }: Site): string[] =>
  (navigation.data?.menu ?? []).map(({ page }) => page);

const itemFor = (list: unknown, page: string): YAMLMap | undefined =>
  isSeq(list)
    ? list.items.find((item): item is YAMLMap => isMap(item) && item.get('page') === page)
    : undefined;

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

const insert = (text: string, at: number, words: string): string =>
  text.slice(0, at) + words + text.slice(at);

/** Adds an item after the last of a list, lined up with it. Everything else, comments included, stays as it is. */
function appendTo(text: string, list: YAMLSeq, page: string): string {
  const last = list.items.at(-1);
  const [start = 0, end = 0] = (isMap(last) && last.range) || [];
  if (list.flow) return insert(text, end, `, { page: ${page} }`);
  const dash = text.lastIndexOf('-', start);
  const indent = ' '.repeat(Math.max(0, dash - lineStart(text, dash)));
  const at = text.slice(0, end).trimEnd().length;
  return insert(text, at, `\n${indent}- page: ${page}`);
}

/** The same as `beginIn`, for a page whose fields stand in braces on one line. */
function beginInBraces(text: string, holder: YAMLMap, name: string, page: string): string {
  const item = `[{ page: ${page} }]`;
  const empty = holder.get(name, true);
  if (isSeq(empty) && empty.range) {
    const [start, end] = empty.range;
    return text.slice(0, start) + item + text.slice(end);
  }
  const value = holder.items.at(-1)?.value;
  const [, end = 0] = (isNode(value) && value.range) || [];
  return insert(text, end, `, ${name}: ${item}`);
}

/** Begins a list that holds nothing: below its name, whose note stays where it is, or at the end of what is to hold it. */
function beginIn(text: string, holder: YAMLMap, name: string, page: string): string {
  if (holder.flow) return beginInBraces(text, holder, name, page);
  const pair = holder.items.find(({ key }) => isScalar(key) && key.value === name);
  const own = isScalar(pair?.key) ? pair.key.range : undefined;
  const [start = 0, end = 0] = own ?? holder.range ?? [];
  const indent = ' '.repeat(start - lineStart(text, start));
  const item = `\n${indent}  - page: ${page}`;
  if (!own) {
    const at = text.slice(0, end).trimEnd().length;
    return insert(text, at, `\n${indent}${name}:${item}`);
  }
  const gap = text.indexOf(':', end) + 1;
  const bare = text.slice(0, gap) + text.slice(isSeq(pair?.value) ? pair.value.range?.[1] : gap);
  return bare.slice(0, gap) + bare.slice(gap).replace(/$/m, () => item);
}

/** The menu with a page more: below the page named, or at the foot of every page. */
export function withMenuEntry(text: string, page: string, under: string): string {
  const document = parseDocument(text);
  const parent = under ? itemFor(document.get('menu'), under) : undefined;
  if (under && !parent) throw new Error(`${menuFile} has no page “${under}” in its menu`);
  const [holder, name] = parent ? [parent, 'pages'] : [document.contents, 'footer'];
  if (!isMap(holder)) throw new Error(`${menuFile} holds no menu`);
  const list = holder.get(name);
  return isSeq(list) && list.items.length > 0
    ? appendTo(text, list, page)
    : beginIn(text, holder, name, page);
}
