import { vi } from 'vitest';
import type { SelfScreenProps } from '~/islands/screening/props';
import { openSelfScreen } from '~/islands/screening/self-screen';
import type { Model } from '~/screening';
import { listProgress } from '~/screening/build';
import { model } from './fixture';

export const props: SelfScreenProps = {
  model,
  progress: listProgress(model),
  actions: {
    'call-help': [{ href: '/help-now/', label: 'Help' }],
    alternatives: [{ href: '/other-options/', label: 'Options' }],
    prescribers: [{ href: '/prescribers/', label: 'Prescribers' }],
    talk: [
      { href: 'tel:+15555550100', label: 'Call' },
      { href: 'https://example.com/talk', label: 'Ask' },
    ],
    book: [{ href: 'https://example.com/book', label: 'Book' }],
  },
  siteName: 'Site',
  paperUrl: '/self-screen/print/',
  leaveTo: 'https://example.com/neutral',
};

const questionMarkup = ({ questions }: Model): string =>
  questions
    .map(
      ({ id, kind, options = [] }) => `<fieldset data-question="${id}">
        ${options.map(({ value }) => `<input type="${kind === 'one' ? 'radio' : 'checkbox'}" name="${id}" value="${value}">`).join('')}
        <div data-why="${id}"><p>Because of ${id}.</p></div>
      </fieldset>`,
    )
    .join('');

const lineMarkup = (id: string, ways: string): string =>
  `<li data-help-line="${id}"><p>Name of ${id}</p>${ways}</li>`;

/** The page as the server writes it, in the parts that the script looks for. */
const pageMarkup = (asked: Model): string => `
  <header><a href="/">Site</a><a href="/help-now/" data-help-link>Need help now?</a></header>
  <main><div data-self-screen>
    <div data-start><h1>Self-screen</h1><a href="/safety/">risks</a></div>
    <div data-document>
      <a href="#questions" data-goes-on="begin" class="press">Start with the first question</a>
      <form>${questionMarkup(asked)}</form>
      <a href="#reading" data-goes-on="resume" class="press">See what your answers lead to</a>
      <div data-outcome-text="book-intake"><p>Text of the outcome.</p></div>
      <ul>${Object.keys(asked.concerns)
        .map(
          (id) => `<li data-sources-of="${id}">Source of ${id}. Not yet clinically reviewed.</li>`,
        )
        .join('')}</ul>
      <ul data-all-help-lines>
        ${lineMarkup('911', '<a href="tel:911">Call 911</a>')}
        ${lineMarkup('988', '<a href="tel:988">Call 988</a><a href="sms:988">Text 988</a>')}
        ${lineMarkup('veterans', '<a href="tel:988">Call 988, then press 1</a>')}
        ${lineMarkup('domestic-violence', '<a href="sms:88">Text 88</a><a href="https://example.com/chat">Chat</a><a href="tel:1800">Call 1800</a>')}
      </ul>
      <div data-map-strip>You are here</div>
      <p data-rules-review>Not a diagnosis. Version tiny.</p>
    </div>
    <div data-foot hidden>
      <a href="https://example.com/neutral" data-leave>Clear my answers and leave</a>
      <a href="https://example.com/neutral" data-leave data-leave-now>Leave now</a>
    </div>
    <div data-end>Stamp</div>
    <template><div data-fault>
      <h2 tabindex="-1">The self-screen stopped working</h2>
      <p role="alert"><a href="/self-screen/print/">Paper</a> 988</p>
      <a href="https://example.com/neutral" data-leave>Clear my answers and leave</a>
    </div></template>
  </div></main>`;

let listening = new AbortController();

/** The page before the script is there. */
export function loadPage(own: Partial<SelfScreenProps> = {}): HTMLElement {
  const given = { ...props, ...own };
  document.title = 'Self-screen · Site';
  document.body.innerHTML = pageMarkup(given.model);
  const root = document.querySelector('[data-self-screen]') as HTMLElement;
  root.dataset['props'] = JSON.stringify(given);
  return root;
}

export function runScript(
  root = document.querySelector('[data-self-screen]') as HTMLElement,
): void {
  listening = new AbortController();
  openSelfScreen(root, listening.signal);
}

export function openPage(own: Partial<SelfScreenProps> = {}): void {
  runScript(loadPage(own));
}

export function closePage(): void {
  listening.abort();
  document.documentElement.removeAttribute('data-shell');
  document.body.hidden = false;
  document.body.innerHTML = '';
  sessionStorage.clear();
}

export const replace = vi.fn<(url: string | URL) => void>();

/** Nothing here scrolls, and no test leaves the page. */
export function standStill(): void {
  replace.mockReset();
  vi.spyOn(window.location, 'replace').mockImplementation(replace);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
}

export const one = (selector: string): HTMLElement | null => document.querySelector(selector);
export const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];
export const namesOf = (attribute: string): (string | null)[] =>
  all(`[${attribute}]`).map((node) => node.getAttribute(attribute));

/** A button or link whose words begin so. */
export function control(name: string): HTMLElement {
  const found = all('button, a').find((node) => node.textContent?.trim().startsWith(name));
  if (!found)
    throw new Error(
      `There is no “${name}” among: ${all('button, a')
        .map((node) => node.textContent?.trim())
        .join(' | ')}`,
    );
  return found;
}
export const press = (name: string): void => control(name).click();

export const tick = (value: string): void =>
  (one(`[data-question] input[value="${value}"]`) as HTMLInputElement).click();
export const ticked = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);

export function answer(...values: string[]): void {
  for (const value of values) {
    tick(value);
    press('Continue');
  }
}

export function finish(...values: string[]): void {
  press('Start');
  answer(...values);
  press('See my next step');
}
