import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { rateOf } from '../../../domain/rate.ts';
import { OF_ITS_SIZE, outstanding, type StandsOut } from '../../../domain/standsOut.ts';
import { numberInText, rates } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { listName, subjectName } from '../names.ts';
import { type Text, t } from '../../text.ts';

const WAYS: Readonly<Record<StandsOut['way'], string>> = { highest: 'mange', lowest: 'få' };

/** How many are named at either end. */
const NAMED = 2;
const NOT_CHANCE = 'giver tilfældige udsving yderst sjældent, men hvad der ligger bag, viser tallene ikke.';

/** How a municipality stands out for its size, and how sure it is; `null` where it doesn't. */
export function outOfItsSize(municipality: Municipality, { municipalities }: Dataset): Text | null {
  const found = outstanding(municipalities).find((one) => one.municipality === municipality);
  if (found === undefined) return null;
  const [own, others] = rates([municipality.rate, rateOf(found.others)]);
  return t`I én uge i ${String(municipality.latestYear)} havde ingen af de ${numberInText(OF_ITS_SIZE)} kommuner, der ligger nærmest i indbyggertal, så ${WAYS[found.way]} i hjemløshed pr. 1.000 indbyggere som ${subjectName(municipality)}: ${own ?? ''} mod ${others ?? ''} i de ${numberInText(OF_ITS_SIZE)} tilsammen. Så stor en forskel ${NOT_CHANCE}`;
}

function named(found: readonly StandsOut[], way: StandsOut['way'], isFirst: boolean): Text | null {
  const most = found.filter((one) => one.way === way).slice(0, NAMED);
  if (most.length === 0) return null;
  const shown = most.map(({ municipality, others }) => {
    const [own, theirs] = rates([municipality.rate, rateOf(others)]);
    return t`${listName(municipality)} (${own ?? ''} mod ${theirs ?? ''})`;
  });
  return t`${joinWords(shown)} ${way === 'highest' ? 'flest' : 'færrest'}${isFirst ? ' i hjemløshed pr. 1.000 indbyggere' : ''}`;
}

/** Those that stand out most for their size; `null` where nobody does. */
export function mostOutOfTheirSize({ municipalities }: Dataset): Text | null {
  const found = outstanding(municipalities);
  const year = String(municipalities[0]?.latestYear ?? '');
  const highest = named(found, 'highest', true);
  const ends = [highest, named(found, 'lowest', highest === null)].filter((end) => end !== null);
  if (ends.length === 0) return null;
  return t`Holdt op mod de ${numberInText(OF_ITS_SIZE)} kommuner, der ligger nærmest i indbyggertal, havde ${joinWords(ends)} i én uge i ${year}. Så store forskelle ${NOT_CHANCE}`;
}
