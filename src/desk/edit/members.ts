import { endOfLine, indentAt, spliced, startOfLine, type Span } from './place';

/** The members of a collection as they stand in a text: the pairs of a map, or the items of a list with their dashes. */
export interface Members {
  readonly spans: readonly Span[];
  readonly isInFlow: boolean;
}

const startsItsLine = (text: string, at: number): boolean =>
  text.slice(startOfLine(text, at), at).trim() === '';

/** Puts a new member before the one at `index`, or after the last. */
export function withMember(
  text: string,
  { spans, isInFlow }: Members,
  index: number,
  piece: string,
): string {
  const previous = spans[index - 1];
  const at = previous
    ? isInFlow
      ? previous.to
      : endOfLine(text, previous.to)
    : (spans[0]?.from ?? 0);
  const between = isInFlow ? ', ' : `\n${indentAt(text, spans[0]?.from ?? 0)}`;
  return spliced(
    text,
    { from: at, to: at },
    previous ? `${between}${piece}` : `${piece}${between}`,
  );
}

/** Takes one member out of several, with its comma or its lines. */
export function withoutMember(text: string, { spans, isInFlow }: Members, index: number): string {
  const [previous, own, next] = [spans[index - 1], spans[index], spans[index + 1]];
  if (!own) return text;
  if (!isInFlow && startsItsLine(text, own.from))
    return spliced(
      text,
      { from: startOfLine(text, own.from), to: endOfLine(text, own.to) + 1 },
      '',
    );
  return spliced(
    text,
    previous ? { from: previous.to, to: own.to } : { from: own.from, to: next?.from ?? own.to },
    '',
  );
}
