import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

/**
 * @param years of the counts that the report's tables don't have
 * @param older whose figures of these years there are
 */
export const noOlderFigures = (first: number, years: readonly string[], older: readonly string[]): Text =>
  t`Kommunens tal begynder i ${String(first)}, fordi rapporten ikke har ældre tal for hver kommune. Fra ${joinWords(years)} har vi kun tal for ${joinWords(['landet', ...older])}.`;
