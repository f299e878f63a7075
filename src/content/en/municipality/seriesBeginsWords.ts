import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

/**
 * @param years of the counts that the report's tables don't have
 * @param older whose figures of these years there are
 */
export const noOlderFigures = (first: number, years: readonly string[], older: readonly string[]): Text =>
  t`The municipality’s figures begin in ${String(first)} because the report has no older figures for each municipality. For ${joinWords(years)} we have only figures for ${joinWords(['Denmark', ...older])}.`;
