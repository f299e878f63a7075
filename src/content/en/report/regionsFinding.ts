import { CHANCE_GIVES } from '../chanceWords.ts';
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
  const open = farthest.filter((region) => !hasNotablyMoved(region));
  const chance =
    open.length === 0
      ? t``
      : open.length === farthest.length
        ? t`, but ${open.length === 1 ? 'the difference' : 'both differences'} may be due to chance`
        : t`, but the difference in ${joinWords(open.map(({ name }) => name))} may be due to chance`;
  return t`${withCommas(farthest.map((region) => t`${moreOrFewer(moved(region))} in ${region.name}`))}${chance}`;
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
