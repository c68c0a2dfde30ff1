/** Sizes a page may have, in bytes compressed with brotli. Reasons and measurements: docs/performance.md. */
export const budgets = {
  readingPage: 14_600,
  readingPageWithDrawings: 20_000,
  /** The whole bibliography, with what each source showed and did not. */
  researchPage: 44_000,
  selfScreenPage: 30_000,
  stylesOfOnePage: 6_500,
  selfScreenScript: 20_000,
  /** Both shapes of the drawing at the top of home. */
  heroDrawing: 6_000,
  /** The page itself and its fonts. Pictures below the fold come only when a reader gets there. */
  requestsOfReadingPage: 4,
  readingPageInAll: 80_000,
  /** Of the bytes of a page’s style, how many belong to rules that nothing on the page can match. */
  unusedStyle: 0.4,
  fontFiles: 2,
  fontBytes: 60_000,
} as const;
