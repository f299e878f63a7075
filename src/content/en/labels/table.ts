import { CHANCE_GIVES } from '../chanceWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

export const COLUMN_MUNICIPALITY = 'Municipality';
export const COLUMN_REGION = 'Region';
export const COLUMN_CHANGE = 'Change';
export const COLUMN_PERCENT = 'per cent';
export const COLUMN_RATE = 'Per 1,000';
export const COLUMN_RATE_LONG = 'Per 1,000 inhabitants';
/** What a table's marks mean. */
export const TRIANGLE_NOTE = `Triangle: the change is larger than ${CHANCE_GIVES}.`;
export const NO_TRIANGLE_NOTE = `None of the changes is larger than ${CHANCE_GIVES}.`;
export const BAR_NOTE = `The line in the bar marks ${LINE_IN_WORDS} per 1,000.`;
/** Why rates of one column differ in their decimals (`formatRate`). */
export const NEAR_LINE_NOTE = `Close to ${LINE_IN_WORDS} the figure has two decimals.`;
export const TOTAL = 'Total';
export const totalInYear = (year: number): string => `${TOTAL} ${String(year)}`;
/** To a region's own page, where its table has the changes too. */
export const wholeTableOf = (region: string): string => `The whole table for ${region}`;
/** Read out after a rate. */
export const ABOVE_LINE = `above ${LINE_IN_WORDS}`;

/** On a phone, under the name: `52 in 2022`. */
export const countInYear = (persons: string, year: number): string => `${persons} in ${String(year)}`;

export const FLAG_MARK = '*';
export const FLAG_TEXT = 'marked';
export const REMARK = 'Remark';

/** What stands in a cell without a figure, with what a screen reader says for it. */
export const NO_PERCENT = { mark: '–', spoken: 'cannot be calculated from zero' } as const;

export const SHOW_AS_TABLE = 'Show as table';
