/**
 * The search page. Nothing is loaded until the field is used; then Pagefind’s own index of this site is read,
 * from this site. What is typed goes nowhere: the index is searched in the browser.
 */
import { isAnswer, resultItem, type Hit } from './results';

interface Pagefind {
  init: () => Promise<void>;
  debouncedSearch: (words: string) => Promise<{ results: { data: () => Promise<Hit> }[] } | null>;
}

const shown = 10;
/** Characters that are searched; what is pasted beyond them is left out. */
const longest = 200;
const indexUrl = '/pagefind/pagefind.js';

let pagefind: Promise<Pagefind> | undefined;
let tries = 0;
/** A browser remembers a script that failed to load under its address; another try needs another one. */
const load = (): Promise<Pagefind> =>
  (pagefind ??= import(
    /* @vite-ignore */ `${indexUrl}${tries > 0 ? `?try=${tries}` : ''}`
  ) as Promise<Pagefind>);

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** How often something was searched; what an earlier search brings too late is not shown. */
let searches = 0;

async function show(words: string, list: HTMLElement, status: HTMLElement): Promise<void> {
  searches += 1;
  const own = searches;
  if (words === '') {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  const answer = await (await load()).debouncedSearch(words);
  if (!answer || own !== searches) return;
  const loaded = await Promise.all(answer.results.slice(0, shown).map((result) => result.data()));
  if (own !== searches) return;
  const hits = loaded.filter((hit) => isAnswer(hit, words));
  list.replaceChildren(...hits.map(resultItem));
  const found = hits.length < loaded.length ? hits.length : answer.results.length;
  status.textContent =
    found === 0
      ? `Nothing found for “${words}”. Try one shorter word, or pick a page from the list below.`
      : `${plural(found, 'page')} found for “${words}”${found > shown ? `; the first ${shown} are shown` : ''}.`;
}

export function startSearch(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[type="search"]');
  const list = root.querySelector<HTMLElement>('[data-search-results]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  if (!field || !list || !status) return;
  root.dataset['ready'] = '';

  field.addEventListener(
    'focus',
    () => {
      load().catch(() => undefined);
    },
    { once: true },
  );
  const search = (): void => {
    const words = field.value.trim().slice(0, longest);
    // Kept with this entry of the tab's history, so that Back from a result finds it again; never in the address.
    history.replaceState({ words }, '');
    show(words, list, status).catch(() => {
      pagefind = undefined;
      tries += 1;
      status.textContent = 'Search is not available here. The list of pages below has everything.';
    });
  };
  field.addEventListener('input', search);

  const kept: unknown = (history.state as { words?: unknown } | null)?.words;
  if (typeof kept === 'string' && kept !== '') {
    field.value = kept;
    search();
  }
}
