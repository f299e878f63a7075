import type { Country, Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { developmentOf } from '../../development.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { number, people, percent, rate, rates } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { rateRemarks } from '../municipality/peerTables.ts';
import { besideWhole, type RateSide } from '../municipality/rateSides.ts';
import { listName, subjectName } from '../names.ts';
import { type Text, t } from '../../text.ts';
import { comingRegion } from './comingRegion.ts';

function counted(region: Region): Text {
  const { year, persons } = latestCount(region.counts);
  const share = t`De ${number(persons)} er ${percent(region.shareOfCountry * 100, 1)} af alle i landet.`;
  const development = developmentOf(region);
  const found = t`I ${region.name} talte VIVE ${people(persons)} i hjemløshed i ${String(year)}`;
  if (development === null) return t`${found}. ${share}`;
  const { previous, change } = development;
  const size =
    change.persons === 0 || change.percent === null || change.percent === 0
      ? t``
      : t`, ${change.persons < 0 ? 'et fald' : 'en stigning'} på ${percent(Math.abs(change.percent))}`;
  const end = size.length === 0 ? '.' : '';
  return t`${found} mod ${number(previous.persons)} i ${String(previous.year)}${size}${end} ${share}`;
}

const SIDES: Readonly<Record<RateSide, string>> = {
  over: 'højere end i',
  same: 'lige så højt som i',
  alike: 'stort set lige så højt som i',
  under: 'lavere end i',
};

function besideCountry(region: Region, country: Country): Text {
  const [own, ofCountry] = rates([region.rate, country.rate]);
  const whole = { persons: country.latestPersons, population: country.population };
  const { side, mayBeChance } = besideWhole(latestCount(region.counts), whole);
  const isOpen = mayBeChance && (side === 'over' || side === 'under');
  // Where both read the same the country's need not be said.
  const shown = side === 'same' ? t`` : t` (${ofCountry ?? ''})`;
  return joinSentences([
    t`Det svarer til ${own ?? ''} pr. 1.000 indbyggere, ${SIDES[side]} landet som helhed${shown}.`,
    isOpen ? t`Forskellen kan være tilfældig.` : null,
  ]);
}

/** Highest and lowest of the region's municipalities; those that carry a doubt are told of with it,
 * and one person's rate is not compared. */
function extremes(members: readonly Municipality[]): Text | null {
  const doubted = members.filter(isDoubted);
  const ofOne = members.filter(isOfOne);
  const sorted = members
    .filter((m) => m.rate > 0 && !isDoubted(m) && !isOfOne(m))
    .toSorted((a, b) => b.rate - a.rate);
  const [high, low] = [sorted.at(0), sorted.at(-1)];
  if (high === undefined || low === undefined || high === low) return null;
  const nobody = members.filter((m) => m.rate === 0);
  const [ofHigh, ofLow] = rates([high.rate, low.rate]);
  const among = doubted.length + ofOne.length === 0 ? 'i regionen' : 'af de øvrige';
  return joinSentences([
    doubted.length === 0
      ? null
      : t`${joinWords(doubted.map((m) => t`${subjectName(m)} (${rate(m.rate)})`))} holder vi udenfor.`,
    ...rateRemarks(doubted),
    ofOne.length === 0
      ? null
      : t`${capitalise(joinWords(ofOne.map(({ locative }) => locative)))} er ${ofOne.length === 1 ? '' : 'hvert sted '}ét menneske registreret, og sådan et tal sammenligner vi ikke.`,
    t`Højest ${among} ligger ${listName(high)} med ${ofHigh ?? ''}, ${nobody.length === 0 ? 'lavest' : 'lavest af dem, hvor nogen er registreret,'} ${listName(low)} med ${ofLow ?? ''}.`,
    nobody.length === 0
      ? null
      : capitalise(
          t`${nobody.length === 1 ? 'Kun ' : ''}${joinWords(nobody.map(({ locative }) => locative))} er ingen registreret.`,
        ),
  ]);
}

/** What stands beside the region's figures: the new division of regions from 2027, and its figures. */
export const regionRemarks = (region: Region, { regions }: Dataset): Text[] => [
  ...region.remarks.map(({ text }): Text => [text]),
  ...[comingRegion(region, regions)].filter((text) => text !== null),
];

/** What the region's figures say, in two paragraphs. @param members its municipalities */
export function regionParagraphs(region: Region, members: readonly Municipality[], country: Country): Text[] {
  return [counted(region), joinSentences([besideCountry(region, country), extremes(members)])];
}
