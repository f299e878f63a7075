import { CHANCE_GIVES } from '../chanceWords.ts';
import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { withCommas } from '../../language/withCommas.ts';
import { farthestMoved, farthestMovedRegions, moved } from '../../report/farthestMoved.ts';
import { number, numberInText } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, t } from '../../text.ts';

/** `129 more in Region Hovedstaden, 32 fewer in Region Nordjylland`: the regions' largest rise and fall. */
export function regionsFinding(dataset: Dataset): Text {
  return withCommas(
    farthestMovedRegions(dataset).map((region) => t`${moreOrFewer(moved(region))} in ${region.name}`),
  );
}

const listed = (municipalities: readonly Municipality[]): Text =>
  joinWords(municipalities.map((m) => t`${m.locative} (${number(Math.abs(moved(m)))})`));

/** The municipalities that alone moved most, of those whose change is more than chance normally gives. */
export function largestMoves(dataset: Dataset): Text {
  const { more, fewer, uncertainRegions } = farthestMoved(dataset);
  const ofRegions =
    uncertainRegions === null
      ? t``
      : t`In all ${numberInText(uncertainRegions)} regions the difference may be due to chance. `;
  return t`${ofRegions}Among the changes that are larger than ${CHANCE_GIVES}, the number has risen most ${listed(more)} and fallen most ${listed(fewer)}.`;
}
