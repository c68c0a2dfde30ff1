/** A fact that is a span, such as “1 to 6”. A single number has equal ends. */
export interface Range { readonly min: number; readonly max: number }

const fractions: Record<string, string> = { '0.25': '¼', '0.5': '½', '0.75': '¾' };

/** A number as a reader would write it: 3.5 becomes “3½”. */
export function formatNumber(value: number): string {
  const whole = Math.floor(value);
  const fraction = fractions[String(value - whole)];
  if (fraction === undefined) return String(value);
  return whole === 0 ? fraction : `${whole}${fraction}`;
}

/** A span in words: “1 to 6”, or one number when both ends agree. */
export function formatRange({ min, max }: Range): string {
  return min === max ? formatNumber(min) : `${formatNumber(min)} to ${formatNumber(max)}`;
}

/** A number with its noun: “1 ketamine session”, “6 ketamine sessions”. */
export function countOf(value: number, noun: string): string {
  return `${formatNumber(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** The number of weeks in some months, to the nearest whole week. */
export function weeksIn(months: number): number {
  return Math.round((months * 52) / 12);
}
