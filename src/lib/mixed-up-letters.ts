/** Letters that were saved in one way and read in another, as “donâ€™t” for “don’t”. */

/** Each letter of the old Windows table, and its byte. */
const bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

const follower = [...bytes]
  .filter(([, byte]) => byte >= 0x80 && byte <= 0xbf)
  .map(([letter]) => letter)
  .join('');

const trace = new RegExp(`(?:[ÃÂ][${follower}]|[âï][${follower}]{2}|ðŸ[${follower}]{2})`, 'u');

/** The letters as they were meant; nothing where that cannot be told. */
function untangled(word: string): string | undefined {
  const numbers = [...word].map((letter) => bytes.get(letter));
  if (numbers.some((byte) => byte === undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(numbers as number[]));
  } catch {
    return undefined;
  }
}

export interface MixedUpWord {
  readonly word: string;
  readonly index: number;
  readonly meant: string;
}

/** Every word whose letters were mixed up and can be told. */
export const mixedUpWords = (text: string): MixedUpWord[] =>
  [...text.matchAll(/[\p{L}\p{M}\u0080-\u00ff’‘“”€™œŸž…‰š›‹Œ†‡•–—˜ƒ„‚ˆŠŽ]+/gu)].flatMap(
    ({ 0: word, index }) => {
      const meant = trace.test(word) ? untangled(word) : undefined;
      return meant === undefined ? [] : [{ word, index, meant }];
    },
  );
