const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The calendar day where this program runs: in an evening of the US, that of UTC is the next one already. */
export const today = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The calendar day in Hawaii, where a day of the fifty states ends last; its clocks never change. */
export const dayInHawaii = (now = new Date()): string =>
  new Date(now.getTime() - 10 * 3_600_000).toISOString().slice(0, 10);

/** `2026-11-25` → `November 25, 2026`. Takes and gives calendar days; no time zone is involved. */
export const longDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${months[(month ?? 1) - 1]} ${day}, ${year}`;
};

/** Days from one calendar day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Whether `YYYY-MM-DD` names a day that there is: 2026-02-31 does not. */
export const isCalendarDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  );
};

/** The same day some years on; in a common year the last of February stands for the 29th. */
export function yearsAfter(day: string, years: number): string {
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return isCalendarDate(later) ? later : later.replace(/29$/, '28');
}
