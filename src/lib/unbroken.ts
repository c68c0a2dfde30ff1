/** A piece of a title: words, or one word with a hyphen in it, which should not be torn at the end of a line. */
export interface Piece {
  readonly text: string;
  readonly isWhole: boolean;
}

/** `Is there a 72-hour window?` → “Is there a ”, whole “72-hour”, “ window?”. */
export const piecesOf = (title: string): Piece[] =>
  title
    .split(/([\p{L}\d]+(?:-[\p{L}\d]+)+[^\s\p{L}\d-]*)/u)
    .map((text, index) => ({ text, isWhole: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
