/** “62%”, “0.4%” or “under 0.1%”: a share of an exact count, short enough to read. */
export function formatShare(part: bigint, whole: bigint): string {
  if (part === 0n) return '0%';
  const thousandths = (part * 1000n) / whole;
  if (thousandths === 0n) return 'under 0.1%';
  if (thousandths < 100n) return `${thousandths / 10n}.${thousandths % 10n}%`;
  return `${thousandths / 10n}%`;
}

export const formatCount = (count: bigint): string =>
  count.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
