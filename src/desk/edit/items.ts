import { isSeq, type YAMLSeq } from 'yaml';
import type { DataPath } from '~/content/yaml/yaml-file';
import { withoutMember, type Members } from './members';
import { endOfLine, isFlow, placeIn, placeOf, spliced, type Place } from './place';
import { proved } from './value';

export const listIn = ({ node }: Place): YAMLSeq.Parsed | undefined =>
  isSeq(node) && node.items.length > 0 ? (node as YAMLSeq.Parsed) : undefined;

export function membersOf(text: string, list: YAMLSeq.Parsed): Members {
  const isInFlow = isFlow(list);
  const spans = list.items.map((_, index) => {
    const { from, to } = placeIn(text, list, index);
    return { from: isInFlow ? from : text.lastIndexOf('-', from - 1), to };
  });
  return { isInFlow, spans };
}

export const itemsOf = (list: YAMLSeq.Parsed | undefined): unknown[] =>
  list ? [...(list.toJSON() as unknown[])] : [];

/** An empty list is `[]` right behind its name, before a note that is there. */
function withEmptyList(text: string, place: Place, { isInFlow }: Members): string {
  if (isInFlow) return spliced(text, place, '[]');
  const from = endOfLine(text, place.gap);
  const { gap } = place;
  return spliced(spliced(text, { from, to: place.to }, ''), { from: gap, to: gap }, ' []');
}

/** Takes one item out of a list. @throws CannotEdit */
export function withoutItem(text: string, path: DataPath, index: number): string {
  const place = placeOf(text, path);
  const list = listIn(place);
  const items = itemsOf(list);
  if (!list || !(index in items)) return text;
  items.splice(index, 1);
  const members = membersOf(text, list);
  return proved(
    text,
    items.length > 0 ? withoutMember(text, members, index) : withEmptyList(text, place, members),
    path,
    items,
  );
}
