import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/addresses';
import { pageAt } from './support/pages';

interface Fragment {
  readonly url: string;
  readonly content: string;
}

/** A file of Pagefind: a mark of its own before what it holds, and all of it zipped. */
const readFragment = (path: string): Fragment => {
  const text = gunzipSync(readFileSync(path)).toString();
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
};

const folder = join(dist, 'pagefind/fragment');
const fragments = readdirSync(folder).map((file) => readFragment(join(folder, file)));

const withinWords = new Set(
  'a abbr b cite code em i mark q s small span strong sub sup u wbr'.split(' '),
);

/** The text of a page with a space wherever one element of its own line ends and another begins. */
function textOf(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  const inner = node.childNodes.map(textOf).join('');
  return withinWords.has((node as HTMLElement).rawTagName?.toLowerCase() ?? '')
    ? inner
    : ` ${inner} `;
}

/** Pagefind ends each block with a full stop. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .replace(/[\u00ad\u200b]/g, '')
      .split(/\s+/)
      .map((word) => word.replace(/\.$/, '')),
  );

const main = (url: string): HTMLElement => {
  const found = pageAt(url).document.querySelector('[data-pagefind-body]');
  if (!found) throw new Error(`${url} marks nothing for the search`);
  const copy = parse(found.outerHTML);
  copy.querySelectorAll('svg, .cite').forEach((node) => node.remove());
  return copy;
};

describe('the index of the search', () => {
  it('holds the pages', () => {
    expect(fragments.length).toBeGreaterThan(20);
  });

  it.each(fragments)('glues no words of $url together', ({ url, content }) => {
    const known = wordsOf(textOf(main(url)));
    expect([...wordsOf(content)].filter((word) => !known.has(word))).toEqual([]);
  });

  it.each(fragments)('leaves the numbers of sources out of the text of $url', ({ content }) => {
    expect(content).not.toMatch(/Source \d/);
  });
});
