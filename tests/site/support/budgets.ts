/** Sizes a page may have, in bytes compressed with brotli. Reasons and measurements: docs/performance.md. */
export const budgets = {
  readingPage: 14_600,
  readingPageWithDrawings: 20_000,
  /** The whole bibliography, with what each source showed and did not. */
  researchPage: 32_000,
  selfScreenPage: 30_000,
  stylesOfOnePage: 6_500,
  selfScreenScript: 20_000,
  fontFiles: 2,
  fontBytes: 60_000,
} as const;
