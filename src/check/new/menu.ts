import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
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

/** Adds a line after the last item of a list, lined up with it. Everything else, comments included, stays as it is. */
function appendTo(text: string, list: YAMLSeq, page: string): string {
  const last = list.items.at(-1);
  const [start = 0, end = 0] = (isMap(last) && last.range) || [];
  const dash = text.lastIndexOf('-', start);
  const indent = ' '.repeat(Math.max(0, dash - lineStart(text, dash)));
  const at = text.slice(0, end).trimEnd().length;
  return `${text.slice(0, at)}\n${indent}- page: ${page}${text.slice(at)}`;
}

/** Begins a list that holds nothing: below its name, whose note stays where it is, or at the end of what is to hold it. */
function beginIn(text: string, holder: YAMLMap, name: string, page: string): string {
  const pair = holder.items.find(({ key }) => isScalar(key) && key.value === name);
  const own = isScalar(pair?.key) ? pair.key.range : undefined;
  const [start = 0, end = 0] = own ?? holder.range ?? [];
  const indent = ' '.repeat(start - lineStart(text, start));
  const item = `\n${indent}  - page: ${page}`;
  if (!own) {
    const at = text.slice(0, end).trimEnd().length;
    return `${text.slice(0, at)}\n${indent}${name}:${item}${text.slice(at)}`;
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
