import type { Municipality } from '../../../domain/dataset.ts';
import { plain } from '../../text.ts';
import { rate } from '../figures.ts';
import { rateValues } from '../embed/embedValues.ts';
import { mapTitle } from '../labels/mapTitle.ts';
import { shapeTitle } from '../labels/shapeTitle.ts';

/** What maps say of one municipality, and their values as a table. */
export const mapShape = {
  /** `Albertslund: 44 mennesker, 1,6 pr. 1.000 indbyggere, markeret`. */
  title: (municipality: Municipality): string => plain(shapeTitle(municipality)),
  fullTitle: mapTitle,
  /** Below a name on a map. */
  rate: ({ ratePer1000 }: Municipality): string =>
    ratePer1000 === null ? 'ingen talt' : rate(ratePer1000).text,
  rateValues,
} as const;
