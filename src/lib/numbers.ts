/** How numbers are written in a sentence. */

/** Two ends of an amount; the same twice where there is one. */
export interface Ends {
  readonly min: number;
  readonly max: number;
}

const fractions: Readonly<Record<string, string>> = { '0.25': '¼', '0.5': '½', '0.75': '¾' };

/** `3.5` → `3½`, `10` → `10`. Other fractions keep their decimals. */
export const numberText = (value: number): string => {
  const whole = Math.trunc(value);
  const fraction = fractions[String(value - whole)];
  if (!fraction) return String(value);
  return whole === 0 ? fraction : `${whole}${fraction}`;
};

/** `{ min: 5, max: 10 }` → `5 to 10`; equal ends are written once. */
export const rangeText = ({ min, max }: Ends): string =>
  min === max ? numberText(min) : `${numberText(min)} to ${numberText(max)}`;

/** Whole US dollars: `1250` → `$1,250`. */
export const dollarText = (dollars: number): string => `$${dollars.toLocaleString('en-US')}`;

/** US dollars from one end to the other: `$150 to $200`. */
export const moneyText = ({ min, max }: Ends): string =>
  min === max ? dollarText(min) : `${dollarText(min)} to ${dollarText(max)}`;

/** What something costs in whole US dollars, from one amount to another, or words in the place of a number. */
export type Fee = number | Ends | string;

/** A fee as it is shown: `0` is `free`. */
export function feeText(fee: Fee): string {
  if (typeof fee === 'string') return fee;
  if (typeof fee === 'number') return fee === 0 ? 'free' : dollarText(fee);
  return moneyText(fee);
}

/** A number with its noun: `1 session`, `6 sessions`. */
export const countText = (value: number, one: string, many = `${one}s`): string =>
  `${numberText(value)} ${value === 1 ? one : many}`;
