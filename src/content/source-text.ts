interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** A content file's text, and where an offset of it stands. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
  readonly offsetAt: (place: Place) => number;
}

export function sourceText(file: string, text: string): SourceText {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const placeAt = (offset: number): Place => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  const offsetAt = ({ line, column }: Place): number => (starts[line - 1] ?? 0) + column - 1;
  return { file, text, placeAt, offsetAt };
}

/** Replaces everything but line ends by spaces, so that offsets stay as they are. */
export const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
