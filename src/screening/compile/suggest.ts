import { listNames, quote } from '../files';

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Points to the known name that looks most like the one written, or lists them all when none does. */
export function suggestName(written: string, known: readonly string[]): string {
  const [best] = [...known].sort((a, b) => distance(written, a) - distance(written, b));
  if (best !== undefined && distance(written, best) <= 3) return `Did you mean ${quote(best)}?`;
  return known.length > 0 ? `Write one of: ${listNames(known)}.` : 'There is none yet.';
}
