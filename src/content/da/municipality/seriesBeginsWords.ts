import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

/** @param years of the counts that only the country has */
export const noOlderFigures = (first: number, years: readonly string[]): Text =>
  t`Rækken begynder i ${String(first)}, fordi rapporten ikke har ældre tal for hver kommune. Fra ${joinWords(years)} har vi kun landets tal og nogle få kommuners.`;
