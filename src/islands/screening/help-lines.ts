/** These help lines, and those that go wherever help is shown; none of them twice. */
export const withStandingLines = (ids: readonly string[]): string[] => [...new Set([...ids, '988', '911'])];
