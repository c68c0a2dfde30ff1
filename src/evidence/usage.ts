/** Which pages cite each source, from the ids that each page cites. Pages keep the order given; each is listed once for a source. */
export const pagesByReference = (
  citesByPage: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> => {
  const pages = new Map<string, string[]>();
  for (const [page, ids] of citesByPage) {
    for (const id of new Set(ids)) pages.set(id, [...(pages.get(id) ?? []), page]);
  }
  return pages;
};
