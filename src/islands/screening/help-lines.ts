/** Help that goes wherever help is shown. */
const standingLines = ['988', '911'];

export const withStandingLines = (ids: readonly string[]): string[] => [...new Set([...ids, ...standingLines])];
