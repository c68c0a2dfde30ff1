import { unsetFact } from './facts';

/** The words of a short MDX text: links keep their words, emphasis its text, `<Fact id>` becomes the fact. */
export function plainText(mdx: string, factText: (id: string) => string | undefined): string {
  return mdx
    .replace(/<Fact\s+id="([^"]+)"\s*\/>/g, (_, id: string) => factText(id) ?? unsetFact)
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\*\*?|__?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
