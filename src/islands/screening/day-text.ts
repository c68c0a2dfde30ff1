/** `2026-11-25`, or without it today → `November 25, 2026`, as `longDate` writes it; here by the browser’s own calendar. */
export const dayText = (iso?: string): string =>
  (iso ? new Date(`${iso}T12:00`) : new Date()).toLocaleDateString('en-US', { dateStyle: 'long' });
