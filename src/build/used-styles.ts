import { PurgeCSS } from 'purgecss';

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

const wordsOf = (script: string): string[] => script.match(/[\w-/:.[\]()%,#!&*>=+]+/g) ?? [];

/**
 * Gives a function that leaves in a style sheet only the rules that a page with this markup, and these scripts, can use.
 * Pages that use the same names share one answer, so that a thousand pages of prose cost little more than one.
 */
export function createStyleFilter() {
  const answers = new Map<string, Promise<string>>();
  return (css: string, html: string, scripts: readonly string[]): Promise<string> => {
    const names = [...namesIn(html, css), ...scripts.flatMap(wordsOf)].sort();
    const key = `${css.length} ${names.join(' ')}`;
    const known = answers.get(key);
    if (known) return known;
    const answer = new PurgeCSS()
      .purge({
        content: [{ raw: names.join('\n'), extension: 'html' }],
        css: [{ raw: css }],
        dynamicAttributes,
        safelist: { greedy: [wherever] },
        defaultExtractor: (text) => text.split('\n'),
      })
      .then((results) => results[0]?.css ?? css);
    answers.set(key, answer);
    return answer;
  };
}
