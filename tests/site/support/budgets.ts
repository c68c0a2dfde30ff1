/** Sizes a page may have, in bytes compressed with brotli. Reasons and measurements: docs/performance.md. */
export const budgets = {
  readingPage: 14_600,
  readingPageWithDrawings: 20_000,
  /** Every claim, with its limits and what it rests on. */
  claimsPage: 19_000,
  /** The whole bibliography, with what each source showed and did not. */
  sourcesPage: 36_500,
  selfScreenPage: 30_000,
  stylesOfOnePage: 6_500,
  selfScreenScript: 14_000,
  /** The whole map with the list of its names, on home, where nothing was found, and on the search page. */
  wholeMap: 6_000,
  /** The strip of the map above a page’s title, beside what the page itself may weigh. */
  strip: 1_400,
  /** The page itself and its fonts. Pictures below the fold come only when a reader gets there. */
  requestsOfReadingPage: 4,
  readingPageInAll: 80_000,
  /** Of the bytes of a page’s style, how many belong to rules that nothing on the page can match. */
  unusedStyle: 0.4,
  fontFiles: 2,
  fontBytes: 60_000,
} as const;
