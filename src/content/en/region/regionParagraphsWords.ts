import type { Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import type { Development } from '../../development.ts';
import { capitalise } from '../../language/capitalise.ts';
import type { RateSide } from '../../municipality/rateSides.ts';
import type { Extremes } from '../../region/regionParagraphs.ts';
import { number, people, percent, rate } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Part, type Text, t } from '../../text.ts';

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

/** The count, what it was before, and its share of the country's. */
export function countedInRegion(region: Region, development: Development | null): Text {
  const { year, persons } = latestCount(region.counts);
  const share = t`The ${number(persons)} ${persons === 1 ? 'is' : 'are'} ${percent(region.shareOfCountry * 100, 1)} of everyone counted in Denmark. ${WHAT_REGIONS_DO}`;
  const found = t`In ${region.name}${inEnglish(region)}, the research centre VIVE counted ${people(persons)} experiencing homelessness during one week in ${String(year)}`;
  if (development === null) return t`${found}. ${share}`;
  const { previous, change } = development;
  const size =
    change.percent === null || change.percent === 0
      ? ''
      : t`: ${change.persons < 0 ? 'a fall' : 'a rise'} of ${percent(Math.abs(change.percent))}`;
  return t`${found}, compared with ${number(previous.persons)} in ${String(previous.year)}${size}. ${share}`;
}

const SIDES: Readonly<Record<RateSide, string>> = {
  over: 'more than in',
  same: 'the same as in',
  alike: 'about the same as in',
  under: 'less than in',
};

/** Where both read the same the country's need not be said. */
export const besideDenmark = (own: Part, side: RateSide, ofCountry: Part): Text =>
  t`This corresponds to ${own} per 1,000 inhabitants, ${SIDES[side]} Denmark as a whole${side === 'same' ? '' : t` (${ofCountry})`}.`;
export const MAY_BE_CHANCE: Text = t`The difference may be due to chance.`;

/** Those whose rates carry a doubt. */
export const keptApart = (doubted: readonly (readonly [name: string, rate: number])[]): Text =>
  t`We leave out ${joinWords(doubted.map(([name, own]) => t`${name} (${rate(own)})`))}.`;
/** @param where each begins with its preposition, as the next one's */
export const oneWasFound = (where: readonly string[]): Text =>
  t`${capitalise(joinWords(where))}, one person ${where.length === 1 ? '' : 'each '}was registered, and we do not compare such a rate.`;
export const highestAndLowestIn = ({ high, ofHigh, low, ofLow, areAll, haveAllSome }: Extremes): Text =>
  t`The highest ${areAll ? 'in the region' : 'of the others'} is ${high} with ${ofHigh}, the lowest${haveAllSome ? '' : ' of those where anyone was registered'} ${low} with ${ofLow}.`;
export const nobodyWasFound = (where: readonly string[]): Text =>
  where.length === 1
    ? t`Only ${joinWords(where)} was nobody registered.`
    : t`${capitalise(joinWords(where))}, nobody was registered.`;
