/** A name in two pairs of brackets: how a wiki writes a link, and the self-screen the place of a fact. */
export const wikiLink = String.raw`\[\[[\w./#-]+(?:\|[^\]]*)?\]\]`;
