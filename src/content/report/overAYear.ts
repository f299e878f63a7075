import type { Country } from '../../domain/dataset.ts';
import { roundHalfAwayFromZero } from '../../domain/roundHalfAwayFromZero.ts';

/** The national count is multiplied by this for a whole year (VIVE, after the report). Never for one municipality. */
export const OVER_A_YEAR_FACTOR = 2.5;

/** The people who were in homelessness at some time in the year of the newest count, to whole thousands. */
export const personsOverAYear = ({ latestPersons }: Country): number =>
  roundHalfAwayFromZero(latestPersons * OVER_A_YEAR_FACTOR, -3);
