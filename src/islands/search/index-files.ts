import { isAnswer, type Hit } from './results';

/** Pagefind’s index of this site, read from this site and searched in the browser. */

interface Found {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Hit>;
}
interface Pagefind {
  filters: () => Promise<unknown>;
  search: (words: string) => Promise<{ results: readonly Found[] }>;
}
interface Index {
  readonly state: string;
  readonly pagefind: Pagefind;
}

const folder = '/pagefind/';
/** Pages whose extracts are loaded; more than that nobody reads through. */
export const mostShown = 10;
/** With fewer pages that have all the words, those that have some of them follow: a question is seldom worded as the answer is. */
const enough = 3;

/** What the files now hold, as one text; another one after every change of the site. */
async function readState(): Promise<string> {
  const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
  if (!response.ok) throw new Error('the index is not there');
  return response.text();
}

let tries = 0;
async function read(): Promise<Index> {
  // A browser remembers a script that failed to load under its address; another try needs another one.
  const script = `${folder}pagefind.js${tries > 0 ? `?try=${tries}` : ''}`;
  const [state, pagefind] = await Promise.all([
    readState(),
    import(/* @vite-ignore */ script) as Promise<Pagefind>,
  ]);
  // Its `init` does not wait for what it loads; this does, and fails where that has failed.
  await pagefind.filters();
  return { state, pagefind };
}

let index: Promise<Index> | undefined;
/** @throws when the files of the index cannot be read. */
export const openIndex = (): Promise<Index> => (index ??= read());

/** The next search reads the files anew. */
export function closeIndex(): void {
  index = undefined;
  tries += 1;
}

/** Pages that have any of the words; those with most of them, and with the rarest, first. */
async function withAnyWord({ pagefind }: Index, words: readonly string[]): Promise<Found[]> {
  const pages = new Map<string, Found>();
  for (const word of words)
    for (const found of (await pagefind.search(word)).results) {
      const { score = 0 } = pages.get(found.id) ?? {};
      pages.set(found.id, { ...found, data: found.data, score: score + found.score });
    }
  return [...pages.values()].sort((one, other) => other.score - one.score);
}

export interface Pages {
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
}

async function answersAmong(found: readonly Found[], words: readonly string[]): Promise<Pages> {
  const loaded = await Promise.all(found.slice(0, mostShown).map((page) => page.data()));
  const hits = loaded.filter((hit) => isAnswer(hit, words));
  return { hits, total: hits.length < loaded.length ? hits.length : found.length };
}

async function search(words: readonly string[]): Promise<Pages> {
  const open = await openIndex();
  const { results } = await open.pagefind.search(words.join(' '));
  if (words.length < 2 || results.length >= enough) return answersAmong(results, words);
  const ids = new Set(results.map(({ id }) => id));
  const others = await withAnyWord(open, words);
  return answersAmong([...results, ...others.filter(({ id }) => !ids.has(id))], words);
}

/** Pages that have all the words, and where those are few, pages that have some. @throws when the files of the index cannot be read. */
export async function pagesWith(words: readonly string[]): Promise<Pages> {
  const first = search(words);
  const pages = await first.catch(() => undefined);
  // What is not found, or cannot be read, may be in other files since the site has changed.
  if (pages?.total || (await openIndex()).state === (await readState())) return first;
  closeIndex();
  return search(words);
}
