/**
 * The search page. Nothing is loaded until the field is used; then the index of this site is read, from this site.
 * What is typed goes nowhere: it is compared in the browser.
 */
import { linesFor, type CrisisList } from './crisis';
import { closeIndex, mostShown, openIndex, pagesWith } from './index-files';
import { resultItem } from './results';
import { tellingWords } from './words';

/** Characters that are searched; what is pasted beyond them is left out. */
const longest = 200;
/** Milliseconds without a key after which pages are looked up. People to call are shown at once. */
const pause = 200;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** As `replaceChildren`, which browsers before Chrome 86 and Safari 14 do not have. */
function fill(node: Element, ...children: readonly (string | Node)[]): void {
  node.textContent = '';
  node.append(...children);
}

/** Shows the people to call where the words ask for them. Returns whether they do. */
function createHelp(card: HTMLElement): (text: string) => boolean {
  const lists = JSON.parse(card.dataset['lists'] ?? '[]') as CrisisList[];
  return (text) => {
    const lines = linesFor(text, lists);
    card.hidden = lines.length === 0;
    if (!card.hidden)
      for (const line of card.querySelectorAll<HTMLElement>('[data-help-line]'))
        line.hidden = !lines.includes(line.dataset['helpLine'] ?? '');
    return !card.hidden;
  };
}

async function answer(text: string, help: string): Promise<{ items: HTMLElement[]; said: string }> {
  const words = tellingWords(text);
  if (words.length === 0)
    return {
      items: [],
      said: `${help}Nearly every page has the words “${text}”. Add one that says what it is about, such as “cost”.`,
    };
  const { hits, total } = await pagesWith(words);
  const more = total > mostShown ? `; the first ${mostShown} are shown` : '';
  return {
    items: hits.map(resultItem),
    said:
      total === 0
        ? `${help}Nothing found for “${text}”. Try one other word, or pick a page from the list below.`
        : `${help}${plural(total, 'page')} found for “${text}”${more}.`,
  };
}

export function startSearch(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[type="search"]');
  const list = root.querySelector<HTMLElement>('[data-search-results]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const card = root.querySelector<HTMLElement>('[data-search-help]');
  if (!field || !list || !status || !card) return;
  const showHelp = createHelp(card);

  /** The page says that the search does not run until this script has started; it says so again when it fails. */
  const failure = [...status.childNodes];
  const say = (state: 'ready' | 'failed', ...said: (string | Node)[]): void => {
    root.dataset['search'] = state;
    fill(status, ...said);
  };
  const fail = (): void => {
    closeIndex();
    fill(list);
    say('failed', ...failure);
  };

  let searches = 0;
  let timer = 0;
  const search = (): void => {
    const text = field.value.trim().slice(0, longest);
    const isHelpShown = showHelp(text);
    // Kept with this entry of the tab’s history, so that Back from a result finds it again; never in the address, and
    // never where it tells that someone looked for help.
    history.replaceState(isHelpShown ? null : { words: text }, '');
    // What an earlier search brings too late is not shown.
    searches += 1;
    const own = searches;
    clearTimeout(timer);
    if (text === '') {
      fill(list);
      say('ready');
      return;
    }
    const help = isHelpShown ? `${card.querySelector('h2')?.textContent ?? ''}. ` : '';
    timer = window.setTimeout(() => {
      answer(text, help).then(
        ({ items, said }) => {
          if (own !== searches) return;
          fill(list, ...items);
          say('ready', said);
        },
        () => {
          if (own === searches) fail();
        },
      );
    }, pause);
  };

  say('ready');
  field.addEventListener('focus', () => void openIndex().catch(fail));
  field.addEventListener('input', search);

  const kept: unknown = (history.state as { words?: unknown } | null)?.words;
  if (field.value === '' && typeof kept === 'string') field.value = kept;
  search();
}
