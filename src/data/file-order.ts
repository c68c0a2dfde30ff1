import { isMap, isScalar, parseDocument } from 'yaml';

/** The keys of a YAML file in the order its owner wrote them; Astro’s store sorts records by id. */
export function keysInOrder(yaml: string): string[] {
  const { contents } = parseDocument(yaml);
  return isMap(contents)
    ? contents.items.map(({ key }) => String(isScalar(key) ? key.value : key))
    : [];
}

/** Records by the order of their file. */
export function inFileOrder<T extends { readonly id: string }>(
  records: readonly T[],
  yaml: string,
): T[] {
  const order = keysInOrder(yaml);
  return [...records].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}
