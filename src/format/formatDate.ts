import { notation } from '#notation';

/**
 * An ISO date in the language of the site: `2026-11-03` → `3. november 2026`.
 *
 * @throws RangeError where the text is no ISO date
 */
export function formatDate(isoDate: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12)
    throw new RangeError(`not an ISO date: ${isoDate}`);
  return notation.date(Number(day), Number(month), year);
}
