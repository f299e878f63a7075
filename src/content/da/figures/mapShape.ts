import type { Municipality } from '../../../domain/dataset.ts';
import type { ValueRows } from '../../chartText.ts';
import { plain } from '../../text.ts';
import { printedRate } from '../figures.ts';
import { mapTitle } from '../labels/mapTitle.ts';
import { shapeTitle } from '../labels/shapeTitle.ts';
import { COLUMN_MUNICIPALITY, COLUMN_RATE_LONG, NO_RATE } from '../labels/table.ts';

/** What maps say of one municipality, and their values as a table. */
export const mapShape = {
  /** `Albertslund: 44 mennesker, 1,6 pr. 1.000 indbyggere, markeret`. */
  title: (municipality: Municipality): string => plain(shapeTitle(municipality)),
  fullTitle: mapTitle,
  /** Below a name on a map. */
  rate: ({ ratePer1000 }: Municipality): string =>
    ratePer1000 === null ? 'ingen talt' : printedRate(ratePer1000).text,
  values: (municipalities: readonly Municipality[]): ValueRows => ({
    head: [COLUMN_MUNICIPALITY, COLUMN_RATE_LONG],
    rows: municipalities.map(({ name, ratePer1000 }) => [
      name,
      ratePer1000 === null ? NO_RATE.spoken : printedRate(ratePer1000),
    ]),
  }),
} as const;
