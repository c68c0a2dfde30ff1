/** How numbers are written in a sentence. */

const fractions: Readonly<Record<string, string>> = { '0.25': '¼', '0.5': '½', '0.75': '¾' };

/** `3.5` → `3½`, `10` → `10`. Other fractions keep their decimals. */
export const numberText = (value: number): string => {
  const whole = Math.trunc(value);
  const fraction = fractions[String(value - whole)];
  if (!fraction) return String(value);
  return whole === 0 ? fraction : `${whole}${fraction}`;
};

/** `{ min: 5, max: 10 }` → `5 to 10`; equal ends are written once. */
export const rangeText = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? numberText(min) : `${numberText(min)} to ${numberText(max)}`;

/** Whole US dollars: `1250` → `$1,250`. */
export const dollarText = (dollars: number): string => `$${dollars.toLocaleString('en-US')}`;

/** What something costs: `0` is `free`. */
export const feeText = (dollars: number): string => (dollars === 0 ? 'free' : dollarText(dollars));

/** A number with its noun: `1 session`, `6 sessions`. */
export const countText = (value: number, noun: string): string =>
  `${numberText(value)} ${noun}${value === 1 ? '' : 's'}`;
