/** Which name was meant by one that is not known: for messages about a slip of the pen. */

/** Levenshtein's edit distance. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** One word that begins another is nearly as good as a slip of one letter. */
const partDistance = 1.5;

/** The known word that was probably meant, or `undefined` when none is close. Case does not count. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const scored = [...known]
    .map((candidate) => {
      const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
      const distance = editDistance(a, b);
      const isPart = a.length > 3 && b.length > 2 && (b.startsWith(a) || a.startsWith(b));
      return { candidate, distance: isPart ? Math.min(distance, partDistance) : distance };
    })
    .sort((one, other) => one.distance - other.distance);
  const [best] = scored;
  return best && best.distance <= Math.max(partDistance, Math.floor(word.length / 3))
    ? best.candidate
    : undefined;
}

/** “Did you mean …?”, or other words where no known name is close. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const close = nearest(word, known);
  return close === undefined ? otherwise : `Did you mean “${close}”?`;
}

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
