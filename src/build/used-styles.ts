import { PurgeCSS } from 'purgecss';
import { codeOf, type Scripts } from './scripts';

const styleElement = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;
const scriptAddresses = /src="(\/_astro\/[^"]+\.js)"/g;
const inlineScript = /<script(?![^>]*type="application)[^>]*>([\s\S]*?)<\/script>/g;

/** Attributes that a browser or a script sets after the page was built; rules about them stay. */
const dynamicAttributes = ['open', 'hidden', 'checked', 'aria-current', 'aria-invalid'];

/** Rules about any element at all, which no name on a page would keep. */
const wherever = /^:(focus|root|target)/;

const tags = /<([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g;
const attributes = /([^\s=]+)(?:="([^"]*)")?/g;
const namesInSelectors = /[#[]([\w-]+)/g;

/** Every name in `html` that a rule of `css` could be about: elements, classes, and the attributes and ids that it speaks of. */
function namesIn(html: string, css: string): Set<string> {
  const spokenOf = new Set([...css.matchAll(namesInSelectors)].map((match) => match[1]));
  const names = new Set<string>();
  for (const [, tag = '', rest = ''] of html.matchAll(tags)) {
    names.add(tag);
    for (const [, name = '', value = ''] of rest.matchAll(attributes)) {
      if (name === 'class') value.split(/\s+/).forEach((word) => names.add(word));
      else if (name === 'id' && spokenOf.has(value)) names.add(value);
      else if (spokenOf.has(name)) {
        names.add(name);
        if (!name.startsWith('data-astro')) names.add(value);
      }
    }
  }
  return names;
}

/** What scripts may put on a page: any of their words could be a name. */
const wordsIn = (script: string): string[] => script.match(/[\w-/:.[\]()%,#!&*>=+]+/g) ?? [];

/** The text of the scripts that may still put classes on a page. */
const scriptsOf = (html: string, scripts: Scripts): string[] => [
  ...[...html.matchAll(inlineScript)].map((match) => match[1] ?? ''),
  ...[...html.matchAll(scriptAddresses)].map((match) => codeOf(scripts, match[1] ?? '')),
];

async function purge(css: string, names: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: names.join('\n'), extension: 'html' }],
    css: [{ raw: css }],
    dynamicAttributes,
    safelist: { standard: [wherever] },
    defaultExtractor: (text) => text.split('\n'),
  });
  return result?.css ?? css;
}

/**
 * Gives a function that leaves in a page’s inline style only the rules that the page, and its scripts, can use. Astro
 * inlines one style sheet for every page that may hold any component a writer may use; a page holds few of them
 * (figures: docs/performance.md). Pages that use the same names share one answer, so that a thousand pages of prose
 * cost little more than one.
 */
export function createStyleFilter(scripts: Scripts): (html: string) => Promise<string> {
  const answers = new Map<string, Promise<string>>();
  const usedOf = (css: string, names: readonly string[]): Promise<string> => {
    const key = `${names.join(' ')}\n${css}`;
    const answer = answers.get(key) ?? purge(css, names);
    answers.set(key, answer);
    return answer;
  };
  return async (html) => {
    const words = scriptsOf(html, scripts).flatMap(wordsIn);
    const markup = html.replace(styleElement, '');
    const used = await Promise.all(
      [...html.matchAll(styleElement)].map(([, open = '', css = '', close = '']) =>
        usedOf(css, [...namesIn(markup, css), ...words].sort()).then(
          (kept) => `${open}${kept}${close}`,
        ),
      ),
    );
    return html.replace(styleElement, () => used.shift() ?? '');
  };
}
