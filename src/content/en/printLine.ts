import type { Dataset } from '../../domain/dataset.ts';
import { joinWords } from './language/joinWords.ts';
import { MAP_SOURCE, REPORT_TITLE } from './sourceLines.ts';
import { plain } from '../text.ts';

/**
 * The last line on paper: short address, sources.
 *
 * @param address without scheme, `eksempel.dk/kommune/samsoe`
 * @param withMap whether a map stands on the sheet, whose sources must be named
 */
export function printLine(address: string, { municipalities }: Dataset, withMap: boolean): string {
  const years = municipalities[0]?.counts.map(({ year }) => String(year)) ?? [];
  const figures = `Figures: VIVE ${plain(joinWords(years))}, reproduced in Hjem til Alle and SAND: ${REPORT_TITLE} (2025). Population: Statistics Denmark.`;
  return `${address} · ${figures}${withMap ? ` ${MAP_SOURCE}.` : ''}`;
}
