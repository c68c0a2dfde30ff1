/** A fact that is a span, such as “1 to 6”. A single number has equal ends. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** The number of weeks in some months, to the nearest whole week. */
export function weeksIn(months: number): number {
  return Math.round((months * 52) / 12);
}
