/** The names that stand in a list a second time, with their places. */
export const findRepeated = (names: readonly string[]): { name: string; index: number }[] =>
  names.flatMap((name, index) => (names.indexOf(name) < index ? [{ name, index }] : []));
