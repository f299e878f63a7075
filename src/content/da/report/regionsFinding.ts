import { CHANCE_GIVES } from '../chanceWords.ts';
import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { withCommas } from '../../language/withCommas.ts';
import { farthestMoved, farthestMovedRegions, hasNotablyMoved, moved } from '../../report/farthestMoved.ts';
import { number, numberInText } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, t } from '../../text.ts';

/** `129 flere i Region Hovedstaden, 32 færre i Region Nordjylland`: the regions' largest rise and fall, and whether they may be chance. */
export function regionsFinding(dataset: Dataset): Text {
  const farthest = farthestMovedRegions(dataset);
  const moves = withCommas(farthest.map((region) => t`${moreOrFewer(moved(region))} i ${region.name}`));
  const { uncertainRegions } = farthestMoved(dataset);
  const open = farthest.filter((region) => !hasNotablyMoved(region)).map(({ name }) => name);
  if (uncertainRegions !== null)
    return t`${moves}, men i alle ${numberInText(uncertainRegions)} regioner kan forskellen være tilfældig`;
  return open.length === 0 ? moves : t`${moves}, men forskellen i ${joinWords(open)} kan være tilfældig`;
}

/** Where in all regions the difference may be chance; `null` where in some it is not. */
export function regionsMayBeChance(dataset: Dataset): Text | null {
  const { uncertainRegions } = farthestMoved(dataset);
  return uncertainRegions === null
    ? null
    : t`I alle ${numberInText(uncertainRegions)} regioner kan forskellen være tilfældig.`;
}

const listed = (municipalities: readonly Municipality[]): Text =>
  joinWords(municipalities.map((m) => t`${m.locative} (${number(Math.abs(moved(m)))})`));

/** The municipalities that alone moved most, of those whose change is more than chance normally gives. */
export function largestMoves(dataset: Dataset): Text {
  const { more, fewer } = farthestMoved(dataset);
  return t`Blandt de ændringer, der er større, end ${CHANCE_GIVES}, er der kommet flest til ${listed(more)}, og antallet er faldet mest ${listed(fewer)}.`;
}
