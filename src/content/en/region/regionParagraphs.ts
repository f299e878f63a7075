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

/** What the regions are called in English, said once on each one's page. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  'Region Hovedstaden': 'the Capital Region of Denmark',
  'Region Sjælland': 'Region Zealand',
  'Region Syddanmark': 'the Region of Southern Denmark',
  'Region Midtjylland': 'the Central Denmark Region',
  'Region Nordjylland': 'the North Denmark Region',
  'Region Østdanmark': 'Eastern Denmark',
};

function inEnglish({ name }: Region): string {
  const english = ENGLISH_NAMES[name];
  return english === undefined ? '' : ` (${english})`;
}

/** For readers who don't know Denmark. */
const WHAT_REGIONS_DO =
  'Denmark’s regions are responsible for hospitals, its municipalities for social services.';

function counted(region: Region): Text {
  const { year, persons } = latestCount(region.counts);
  const share = t`The ${number(persons)} ${persons === 1 ? 'is' : 'are'} ${percent(region.shareOfCountry * 100, 1)} of everyone counted in Denmark. ${WHAT_REGIONS_DO}`;
  const development = developmentOf(region);
  const found = t`In ${region.name}${inEnglish(region)}, the research centre VIVE counted ${people(persons)} experiencing homelessness in ${String(year)}`;
  if (development === null) return t`${found}. ${share}`;
  const { previous, change } = development;
  const size =
    change.persons === 0 || change.percent === null || change.percent === 0
      ? t``
      : t`: ${change.persons < 0 ? 'a fall' : 'a rise'} of ${percent(Math.abs(change.percent))}`;
  return t`${found}, compared with ${number(previous.persons)} in ${String(previous.year)}${size}. ${share}`;
}

const SIDES: Readonly<Record<RateSide, string>> = {
  over: 'more than in',
  same: 'the same as in',
  alike: 'about the same as in',
  under: 'less than in',
};

function besideCountry(region: Region, country: Country): Text {
  const [own, ofCountry] = rates([region.rate, country.rate]);
  const whole = { persons: country.latestPersons, population: country.population };
  const { side, mayBeChance } = besideWhole(latestCount(region.counts), whole);
  const isOpen = mayBeChance && (side === 'over' || side === 'under');
  // Where both read the same the country's need not be said.
  const shown = side === 'same' ? t`` : t` (${ofCountry ?? ''})`;
  return joinSentences([
    t`This corresponds to ${own ?? ''} per 1,000 inhabitants, ${SIDES[side]} Denmark as a whole${shown}.`,
    isOpen ? t`The difference may be due to chance.` : null,
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
  const among = doubted.length + ofOne.length === 0 ? 'in the region' : 'of the others';
  return joinSentences([
    doubted.length === 0
      ? null
      : t`We leave out ${joinWords(doubted.map((m) => t`${subjectName(m)} (${rate(m.rate)})`))}.`,
    ...rateRemarks(doubted),
    ofOne.length === 0
      ? null
      : t`${capitalise(joinWords(ofOne.map(({ locative }) => locative)))}, one person ${ofOne.length === 1 ? '' : 'each '}was registered, and we do not compare such a rate.`,
    t`The highest ${among} is ${listName(high)} with ${ofHigh ?? ''}, the lowest${nobody.length === 0 ? '' : ' of those where anyone was registered'} ${listName(low)} with ${ofLow ?? ''}.`,
    nobody.length === 0
      ? null
      : nobody.length === 1
        ? t`Only ${joinWords(nobody.map(({ locative }) => locative))} was nobody registered.`
        : t`${capitalise(joinWords(nobody.map(({ locative }) => locative)))}, nobody was registered.`,
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
