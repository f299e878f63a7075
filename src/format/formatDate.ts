const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * An ISO date in Danish: `2026-11-03` → `3. november 2026`.
 *
 * @throws RangeError where the text is no ISO date
 */
export function formatDate(isoDate: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (match === null || month === undefined) throw new RangeError(`not an ISO date: ${isoDate}`);
  return `${Number(match[3])}. ${month} ${match[1] ?? ''}`;
}
