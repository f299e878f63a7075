import type { Dataset } from '../domain/dataset.ts';
import { joinWords } from './language/joinWords.ts';
import { MAP_SOURCE } from './sourceLines.ts';
import { plain } from './text.ts';

/** The last line on paper: short address, sources. @param address without scheme, `eksempel.dk/kommune/samsoe` */
export function printLine(address: string, { municipalities }: Dataset): string {
  const years = municipalities[0]?.counts.map(({ year }) => String(year)) ?? [];
  return `${address} · Tal: VIVE ${plain(joinWords(years))}. ${MAP_SOURCE}.`;
}
