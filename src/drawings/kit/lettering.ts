import { text, textSize, type Part, type Point, type TextStyle } from './parts';

const narrowLetters = /[iljtfrI1.,:;'’!|()\s-]/u;
const broadLetters = /[mwMW—–%@]/u;

/** A cautious guess at how wide words are set, in view box units; a little more than the real width. */
export function measureText(words: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of words) {
    if (narrowLetters.test(letter)) ems += 0.33;
    else if (broadLetters.test(letter)) ems += 0.88;
    else if (letter >= 'A' && letter <= 'Z') ems += 0.66;
    else ems += 0.57;
  }
  return ems * size * (bold ? 1.05 : 1);
}

/** Breaks words into lines no wider than `width`; a single longer word keeps a line of its own. */
export function wrapText(words: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of words.split(/\s+/u)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && measureText(longer, size, bold) > width) {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return current === '' ? lines : [...lines, current];
}

/** Several lines of text under each other; `at` is the base line of the first. */
export function textBlock(at: Point, words: string, width: number, style: TextStyle = {}): Part[] {
  const { size = textSize.small, bold } = style;
  return wrapText(words, width, size, bold).map((row, index) =>
    text([at[0], at[1] + index * size * 1.3], row, style),
  );
}

/** The vertical space that `textBlock` takes for the same words. */
export function blockHeight(words: string, width: number, style: TextStyle = {}): number {
  const { size = textSize.small, bold } = style;
  return wrapText(words, width, size, bold).length * size * 1.3;
}
