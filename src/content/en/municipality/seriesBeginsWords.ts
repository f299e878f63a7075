import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

/** @param years of the counts that only the country has */
export const noOlderFigures = (first: number, years: readonly string[]): Text =>
  t`The series begins in ${String(first)} because the report has no older figures for each municipality. For ${joinWords(years)} we have only the figures for Denmark and for a few municipalities.`;
