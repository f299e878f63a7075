import { DOT_STEP } from '../../charts/people/dotCluster.ts';

/** Of the field on a wide screen, which stands beside the finder: 7 px each on 1280. */
export const WIDE_COLUMNS = 111;
/** Of the year's frame around it, in units of the field: as wide as the page. `PeopleField.css` has both numbers of columns too. */
export const FRAME_WIDTH = 171 * DOT_STEP;
