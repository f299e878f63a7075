import type { Remark, RemarkFigure } from '../domain/dataset.ts';
import type { Text } from './text.ts';

interface Remarked {
  readonly remarks: readonly Remark[];
}

/** What the data remark on these figures of a place, in their own words. */
export const remarksOn = ({ remarks }: Remarked, ...figures: readonly RemarkFigure[]): string[] =>
  remarks.filter(({ figure }) => figures.includes(figure)).map(({ text }) => text);

/** Those that neither the paragraphs nor the mark's line on a municipality's page hold, as sentences. */
export const otherRemarks = ({ remarks }: Remarked): Text[] =>
  remarks.filter(({ figure }) => figure !== 'flag' && figure !== 'rate').map(({ text }): Text => [text]);

/** The same as sentences among others. */
export const remarkSentences = (place: Remarked, ...figures: readonly RemarkFigure[]): Text[] =>
  remarksOn(place, ...figures).map((text): Text => [text]);
