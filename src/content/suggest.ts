import { didYouMean } from '~/lib/suggestion';

const mostListed = 30;

/** “Did you mean …?”, or else the words there are. */
export function suggestion(word: string, known: Iterable<string>, what: string): string {
  const words = [...known];
  const listed = words.slice(0, mostListed);
  return didYouMean(
    word,
    words,
    `Use ${what}: ${listed.join(', ')}${words.length > listed.length ? ' …' : ''}.`,
  );
}
