/** A line of the summary that says a risk, or whom the page is not for. */
const legendLine = /<li>\s*(?:Risk:|Not for)(?:(?!<li>)[\s\S])*?<\/li>\s*/g;

const titled = (line: string): string =>
  line
    .replace(/Not for:?\s*/, '<b>Not for</b> ')
    .replace(/Risk:\s*(.)/, (_, first: string) => `<b>Risk</b> ${first.toUpperCase()}`);

export interface Parts {
  /** All but the lines of the legend. */
  readonly answer: string;
  /** The lines of the legend, each with its title in bold; empty where there is none. */
  readonly legend: string;
}

/** Parts the markup of a summary; every word of it stands in one of the two. */
export const partLegend = (html: string): Parts => ({
  answer: html.replace(legendLine, '').replace(/<ul>\s*<\/ul>/, ''),
  legend: (html.match(legendLine) ?? []).map(titled).join(''),
});
