import { CHANCE_GIVES, PERHAPS_BY_CHANCE } from '../chanceWords.ts';
import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { withCommas } from '../../language/withCommas.ts';
import { farthestMoved, farthestMovedRegions, hasNotablyMoved, moved } from '../../report/farthestMoved.ts';
import { number, numberInText } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, t } from '../../text.ts';

/** `129 more in Region Hovedstaden, 32 fewer in Region Nordjylland`: the regions' largest rise and fall, and whether they may be chance. */
export function regionsFinding(dataset: Dataset): Text {
  const farthest = farthestMovedRegions(dataset);
  const moves = withCommas(farthest.map((region) => t`${moreOrFewer(moved(region))} in ${region.name}`));
  const { uncertainRegions } = farthestMoved(dataset);
  const open = farthest.filter((region) => !hasNotablyMoved(region)).map(({ name }) => name);
  if (uncertainRegions !== null)
    return t`${moves}${PERHAPS_BY_CHANCE} in all ${numberInText(uncertainRegions)} regions`;
  return open.length === 0
    ? moves
    : t`${moves}, but the difference in ${joinWords(open)} may be due to chance`;
}

/** Where in all regions the difference may be chance; `null` where in some it is not. */
export function regionsMayBeChance(dataset: Dataset): Text | null {
  const { uncertainRegions } = farthestMoved(dataset);
  return uncertainRegions === null
    ? null
    : t`In all ${numberInText(uncertainRegions)} regions the difference may be due to chance.`;
}

const listed = (municipalities: readonly Municipality[]): Text =>
  joinWords(municipalities.map((m) => t`${m.locative} (${number(Math.abs(moved(m)))})`));

/** The municipalities that alone moved most, of those whose change is more than chance normally gives. */
export function largestMoves(dataset: Dataset): Text {
  const { more, fewer } = farthestMoved(dataset);
  return t`Among the changes that are larger than ${CHANCE_GIVES}, the number has risen most ${listed(more)} and fallen most ${listed(fewer)}.`;
}
