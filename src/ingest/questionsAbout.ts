import type { Dataset } from '../domain/dataset.ts';
import { fault } from './fault.ts';
import type { Problem } from './problem.ts';
import { NATIONAL_FILE, RELEASE_FILE } from './sourceFiles.ts';

/**
 * What may be right and looks like a slip: dates that the clock of this machine hasn't reached. The clock
 * may be the one that is wrong, so nothing is refused for it.
 *
 * @param today ISO date
 */
export function questionsAbout({ dataDate, country }: Dataset, today: string): Problem[] {
  const place = { line: null, column: null };
  const year = String(country.latestYear);
  return [
    ...(dataDate > today
      ? [{ ...place, file: RELEASE_FILE, value: dataDate, ...fault('future', today) }]
      : []),
    ...(year > today.slice(0, 4)
      ? [{ ...place, file: NATIONAL_FILE, value: year, ...fault('future', today) }]
      : []),
  ];
}
