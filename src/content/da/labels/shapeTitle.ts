import type { Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { people, printedRate } from '../figures.ts';
import { type Text, t } from '../../text.ts';
import { FLAG_TEXT } from './table.ts';

/** `Albertslund: 44 mennesker, 1,6 pr. 1.000 indbyggere, markeret`. */
export function shapeTitle({ name, counts, ratePer1000, flagged }: Municipality): Text {
  if (ratePer1000 === null) return t`${name}: ingen talt`;
  const flag = flagged ? `, ${FLAG_TEXT}` : '';
  return t`${name}: ${people(latestCount(counts).persons)}, ${printedRate(ratePer1000)} pr. 1.000 indbyggere${flag}`;
}
