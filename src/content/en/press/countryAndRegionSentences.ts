import type { Country, Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import { latestChange } from '../../../domain/latest.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { isAboveLine } from '../../../domain/rate.ts';
import { number, numberInText, people, rate, rates, readAlike } from '../figures.ts';
import { SITE_NAME } from '../labels/site.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_PEOPLE } from '../lineInWords.ts';
import { levelSentence } from '../municipality/levelSentence.ts';
import { sortedNames } from '../names.ts';
import { countAgainstRate, countsAgainstRates } from '../../stories/countAgainstRate.ts';
import { crossed } from '../../stories/crossedLine.ts';
import { mostOutOfTheirSize } from '../../stories/outOfItsSize.ts';
import { figure, plain, type Text, t, type Value } from '../../text.ts';
import { CALCULATED_FROM } from './calculatedFrom.ts';
import { countedSentence } from '../../press/countedSentence.ts';

/** A number where a sentence goes on: `none`, `16`. */
const noneOr = (count: number): Value => (count === 0 ? figure(0, 'none') : number(count));

/** `It is`, `Of these municipalities, 16 are` */
function surely(sure: number, above: number): Text {
  if (sure === 1 && above === 1) return t`It is`;
  return sure === 1 ? t`One of these municipalities is` : t`Of these municipalities, ${noneOr(sure)} are`;
}

/** How many lie above 1, and how many the report marks, which is not the same. */
function aboveLine(members: readonly Municipality[], where: string): Text {
  const above = members.filter((member) => isAboveLine(member.rate));
  const sure = members.filter(({ level }) => level.key === 'above').length;
  const doubted = above.filter(isDoubted);
  const names = joinWords(sortedNames(doubted));
  const flagged = members.filter((member) => member.flagged).length;
  const year = String(members[0]?.latestYear ?? '');
  return joinSentences([
    t`In one week in ${year}, ${above.length === 1 ? 'one' : noneOr(above.length)} of the ${number(members.length)} municipalities ${where} had more than ${LINE_IN_PEOPLE} in homelessness per 1,000 inhabitants. ${CALCULATED_FROM}`,
    above.length === 0
      ? null
      : t`${surely(sure, above.length)} above that rate even allowing for chance variation.`,
    t`The report’s asterisk, which goes by rounded figures, marks ${number(flagged)} ${flagged === 1 ? 'municipality' : 'municipalities'}.`,
    doubted.length === 0
      ? null
      : t`${names} ${doubted.length === 1 ? 'is' : 'are'} included, but ${doubted.length === 1 ? 'the figure carries' : 'the figures carry'} a caveat.`,
  ]);
}

const municipalitiesInWords = (count: number): Text =>
  t`${numberInText(count)} ${count === 1 ? 'municipality' : 'municipalities'}`;

/** Those that have crossed 1 since the count before, in one sentence; `null` where nobody has. */
function crossings(dataset: Dataset): Text | null {
  const above = crossed(dataset, 'came-above');
  const below = crossed(dataset, 'went-below');
  const change = above[0]?.changes.at(-1) ?? below[0]?.changes.at(-1);
  if (change === undefined) return null;
  const maybe = [...above, ...below].filter(
    ({ changes }) => latestChange(changes).verdict === 'maybe-chance',
  );
  return joinSentences([
    t`From ${String(change.fromYear)} to ${String(change.toYear)}, ${municipalitiesInWords(above.length)} rose above ${LINE_IN_PEOPLE} in homelessness per 1,000 inhabitants, and ${numberInText(below.length)} fell below. ${CALCULATED_FROM}`,
    maybe.length === 0 ? null : t`For ${joinWords(sortedNames(maybe))} the change may be due to chance.`,
  ]);
}

const withSource = (text: Text | null): Text | null => (text === null ? null : t`${text} ${CALCULATED_FROM}`);

function rateOfRegion(region: Region, country: Country): Text {
  const [own, ofCountry] = rates([region.rate, country.rate]);
  const beside = readAlike(region.rate, country.rate)
    ? t`, the same as in Denmark as a whole`
    : t`, compared with ${ofCountry ?? ''} in Denmark as a whole`;
  return t`In one week in ${String(region.latestYear)} the number of people experiencing homelessness in ${region.name} was ${own ?? ''} per 1,000 inhabitants${beside}. ${levelSentence(region)} ${CALCULATED_FROM}`;
}

/** Sentences on a region that can be copied as they stand, each right on its own. */
export const regionSentences = (region: Region, { country, municipalities }: Dataset): Text[] => [
  countedSentence(region.name, region),
  rateOfRegion(region, country),
  aboveLine(
    municipalities.filter(({ regionCode }) => regionCode === region.code),
    `in ${region.name}`,
  ),
];

/** The same on the country. */
export function countrySentences(dataset: Dataset): Text[] {
  const { country, municipalities } = dataset;
  const against = countsAgainstRates(dataset).map((municipality) =>
    countAgainstRate(municipality, plain(capitalise([municipality.locative]))),
  );
  return [
    countedSentence(country.name, { counts: country.series, changes: country.changes }),
    t`VIVE’s figure for people experiencing homelessness in ${country.name} in one week in ${String(country.latestYear)} corresponds to ${rate(country.rate)} per 1,000 inhabitants. The website ${SITE_NAME} calculated this from ${people(country.latestPersons)} among ${number(country.population)} inhabitants (Statistics Denmark). ${levelSentence(country)}`,
    aboveLine(municipalities, `in ${country.name}`),
    ...[crossings(dataset), ...[...against, mostOutOfTheirSize(dataset)].map(withSource)].filter(
      (text) => text !== null,
    ),
  ];
}
