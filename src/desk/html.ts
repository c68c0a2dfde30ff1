import { escapeMarkup } from '~/lib/markup';

/** A piece of markup. Only `html` makes one, so whatever else stands in a page is text, and escaped. */
class Markup {
  constructor(readonly text: string) {}
}
export type { Markup };

type Part = Markup | string | number | boolean | undefined | readonly Part[];

function textOf(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(textOf).join('');
  if (part === undefined || typeof part === 'boolean') return '';
  return escapeMarkup(String(part));
}

/** Markup with values in it; what is nothing or a truth value leaves no trace. Values of attributes stand in double quotes. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(strings.reduce((text, string, index) => text + textOf(parts[index - 1]) + string));
