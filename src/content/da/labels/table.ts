import { CHANCE_GIVES } from '../chanceWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

export const COLUMN_MUNICIPALITY = 'Kommune';
export const COLUMN_REGION = 'Region';
export const COLUMN_CHANGE = 'Ændring';
export const COLUMN_PERCENT = 'i procent';
export const COLUMN_RATE = 'Pr. 1.000';
export const COLUMN_RATE_LONG = 'Pr. 1.000 indbyggere';
/** What a table's marks mean. */
export const TRIANGLE_NOTE = `Trekant: ændringen er større, end ${CHANCE_GIVES}.`;
export const NO_TRIANGLE_NOTE = `Ingen af ændringerne er større, end ${CHANCE_GIVES}.`;
export const BAR_NOTE = `Stregen i søjlen er ${LINE_IN_WORDS} pr. 1.000.`;
/** Why rates of one column differ in their decimals (`formatRate`). */
export const NEAR_LINE_NOTE = `Tæt på ${LINE_IN_WORDS} har tallet to decimaler.`;
export const TOTAL = 'I alt';
export const totalInYear = (year: number): string => `${TOTAL} ${String(year)}`;
/** To a region's own page, where its table has the changes too. */
export const wholeTableOf = (region: string): string => `Hele tabellen for ${region}`;
/** Read out after a rate. */
export const ABOVE_LINE = `over ${LINE_IN_WORDS}`;

/** On a phone, under the name: `52 i 2022`. */
export const countInYear = (persons: string, year: number): string => `${persons} i ${year}`;

export const FLAG_MARK = '*';
export const FLAG_TEXT = 'markeret';
export const REMARK = 'Bemærkning';

/** What stands in a cell without a figure, with what a screen reader says for it. */
export const NO_PERCENT = { mark: '–', spoken: 'kan ikke regnes ud fra nul' } as const;

export const SHOW_AS_TABLE = 'Vis som tabel';
