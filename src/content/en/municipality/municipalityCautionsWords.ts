import { LINE } from '../../../domain/rate.ts';
import { number, ofScale, people } from '../../values.ts';
import { type Text, t } from '../../text.ts';

export const SNAPSHOT: Text = t`The figure is a snapshot of one week. For Denmark as a whole, an estimated 2.5 times as many people experience homelessness in the course of a year, but that estimate cannot be applied to a single municipality.`;
export const SNAPSHOT_OF_NOBODY: Text = t`The figure is a snapshot of one week. It says nothing about the rest of the year.`;
export const ZERO_MEANS: Text = t`Zero means that nobody was registered. It does not rule out that someone lacks a place to live.`;
export const NOT_ALONE: Text = t`One figure should not stand alone. Read the number of people together with the rate per inhabitant.`;
/** Whom the count covers, and whose task they are; `null` where readers know. */
export const COVERAGE: Text | null = t`The count covers people who sleep rough, and also those who stay in shelters, with family or friends, or in other temporary places. Each of Denmark’s 98 municipalities is responsible for social services and housing, so the figure is given by municipality.`;

export const TINY: Text = t`The numbers are so small that a few people can change them a great deal.`;
export const smallOnce = (persons: number): Text =>
  t`${number(persons)} is a small number. A few people can change it a great deal.`;
export const smallBoth = (before: number, now: number): Text =>
  t`${number(before)} and ${number(now)} are small numbers. A few people can change them a great deal.`;
/** Where the newest is not small. */
export const smallBase = (persons: number): Text =>
  t`The percentage is calculated from ${people(persons)}. Give the numbers before the percentage.`;

export const OUT_OF_SIGHT: Text = t`People who stay with one friend or acquaintance after another are hard to see. Some are not counted at all.`;
export const LARGE_CITIES: Text = t`The report says that homelessness is generally more widespread in the large municipalities. Among other things, it links this to housing and to where social problems are concentrated.`;
export const NOT_DONE: Text = t`A rate below ${ofScale(LINE)} does not mean that the job is done. Here too there are people without a home.`;

/** Beside a percentage of few. */
export const SMALL_NUMBERS = 'The numbers are small: a few people can change them a great deal.';
