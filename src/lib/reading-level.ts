import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const segmenter = new Intl.Segmenter('en-US', { granularity: 'sentence' });

/** Sentences with the offset at which each begins. */
export const segmentSentences = (
  text: string,
): { readonly text: string; readonly start: number }[] =>
  [...segmenter.segment(text)]
    .map(({ segment, index }) => ({ text: segment, start: index }))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text));

const wordsOf = (text: string): string[] =>
  text.split(/[\s–—/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const escaped = (term: string): string =>
  term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Stands for a name that a reader knows or finds explained, so that its length does not count. */
const easyWord = 'word';

interface ScoredSentence {
  readonly text: string;
  readonly words: number;
  readonly grade: number;
}

export interface ReadingLevel {
  /** The US school grade (Flesch-Kincaid). */
  readonly grade: number;
  readonly words: number;
  /** Hardest first. */
  readonly sentences: readonly ScoredSentence[];
}

/**
 * How hard a text is to read. Each string is a paragraph of its own: a sentence does not run on into the next.
 *
 * @param known words and phrases that count as one easy word each, such as names of medicines
 */
export function readingLevel(
  paragraphs: readonly string[],
  known: readonly string[],
): ReadingLevel {
  const sorted = [...known].sort((one, other) => other.length - one.length);
  const pattern =
    sorted.length > 0
      ? new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${sorted.map(escaped).join('|')})(?:s|es|’s)?(?![\\p{L}\\p{N}])`,
          'giu',
        )
      : undefined;
  const sentences = paragraphs
    .flatMap((paragraph) => segmentSentences(paragraph))
    .map(({ text }) => {
      const words = wordsOf(pattern ? text.replace(pattern, easyWord) : text);
      return {
        text: text.trim(),
        words: words.length,
        syllables: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
      };
    });
  const grade = (counted: readonly { words: number; syllables: number }[]): number => {
    const total = (key: 'words' | 'syllables'): number =>
      counted.reduce((sum, entry) => sum + entry[key], 0);
    return counted.length === 0
      ? 0
      : fleschKincaid({
          sentence: counted.length,
          word: total('words'),
          syllable: total('syllables'),
        });
  };
  return {
    grade: grade(sentences),
    words: sentences.reduce((sum, { words }) => sum + words, 0),
    sentences: sentences
      .map((sentence) => ({ text: sentence.text, words: sentence.words, grade: grade([sentence]) }))
      .sort((one, other) => other.grade - one.grade),
  };
}
