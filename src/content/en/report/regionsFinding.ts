import { CHANCE_GIVES } from '../chanceWords.ts';
import type { Change, Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import { latestChange } from '../../../domain/latest.ts';
import { number, numberInText } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, t } from '../../text.ts';

interface Changed {
  readonly changes: readonly Change[];
}

const moved = ({ changes }: Changed): number => latestChange(changes).persons;
const isNotable = ({ changes }: Changed): boolean =>
  ['larger', 'clearly-larger'].includes(latestChange(changes).verdict);

/** Most more first. */
const byMove = <T extends Changed>(places: readonly T[]): T[] =>
  places.toSorted((a, b) => moved(b) - moved(a));

/** Those of the newest count. */
const countedRegions = ({ regions, country }: Dataset): Region[] =>
  regions.filter(({ latestYear }) => latestYear === country.latestYear);

/** `129 more in Region Hovedstaden, 32 fewer in Region Nordjylland`: the regions' largest rise and fall. */
export function regionsFinding(dataset: Dataset): Text {
  const sorted = byMove(countedRegions(dataset));
  const ends = [sorted.at(0), sorted.at(-1)].filter((region) => region !== undefined);
  const said = ends.map((region) => t`${moreOrFewer(moved(region))} in ${region.name}`);
  return said.flatMap((text, i) => (i === 0 ? text : [', ', ...text]));
}

const listed = (municipalities: readonly Municipality[]): Text =>
  joinWords(municipalities.map((m) => t`${m.locative} (${number(Math.abs(moved(m)))})`));

/** The municipalities that alone moved most, of those whose change is more than chance normally gives. */
export function largestMoves(dataset: Dataset): Text {
  const { municipalities } = dataset;
  const regions = countedRegions(dataset);
  const notable = byMove(municipalities.filter(isNotable));
  const more = notable.filter((m) => moved(m) > 0).slice(0, 2);
  const fewer = notable
    .filter((m) => moved(m) < 0)
    .slice(-2)
    .toReversed();
  const ofRegions = regions.some(isNotable)
    ? t``
    : t`In all ${numberInText(regions.length)} regions the difference may be due to chance. `;
  return t`${ofRegions}Among the changes that are larger than ${CHANCE_GIVES}, the number has risen most ${listed(more)} and fallen most ${listed(fewer)}.`;
}
