import type { Dataset } from '../../domain/dataset.ts';
import { isAboveLine } from '../../domain/rate.ts';
import { areAboveLine, columnsMeasure } from '#words/municipality/allTableWords.ts';
import type { Text } from '../text.ts';

/** The finding of the table of all municipalities. */
export const allTableFinding = ({ municipalities }: Dataset): Text =>
  areAboveLine(municipalities.filter(({ rate }) => isAboveLine(rate)).length, municipalities.length);

/** Units and marks, under the finding. */
export const allTableMeasure = ({ municipalities, country }: Dataset): Text =>
  columnsMeasure(municipalities[0]?.counts ?? [], country.latestYear);
