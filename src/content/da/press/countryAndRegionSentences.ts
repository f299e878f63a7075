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
import { plain, type Text, t } from '../../text.ts';
import { CALCULATED_FROM } from './calculatedFrom.ts';
import { countedSentence } from '../../press/countedSentence.ts';

/** `Den ligger`, `16 af dem ligger` */
function surely(sure: number, above: number): Text {
  if (sure === 1 && above === 1) return t`Den ligger`;
  return sure === 1 ? t`Én af dem ligger` : t`${number(sure)} af dem ligger`;
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
    t`${above.length === 1 ? 'Én' : number(above.length)} af de ${number(members.length)} kommuner ${where} havde over ${LINE_IN_PEOPLE} i hjemløshed pr. 1.000 indbyggere i én uge i ${year}. ${CALCULATED_FROM}`,
    above.length === 0
      ? null
      : t`${surely(sure, above.length)} over, også når tilfældige udsving regnes med.`,
    t`Rapportens stjerne, der går efter afrundede tal, står ved ${flagged === 1 ? 'én' : number(flagged)}.`,
    doubted.length === 0
      ? null
      : t`${names} er talt med, men ${doubted.length === 1 ? 'tallet dér' : 'tallene dér'} har et forbehold.`,
  ]);
}

const municipalitiesInWords = (count: number): Text =>
  t`${numberInText(count)} ${count === 1 ? 'kommune' : 'kommuner'}`;

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
    t`Fra ${String(change.fromYear)} til ${String(change.toYear)} kom ${municipalitiesInWords(above.length)} over ${LINE_IN_PEOPLE} i hjemløshed pr. 1.000 indbyggere, og ${numberInText(below.length)} kom under. ${CALCULATED_FROM}`,
    maybe.length === 0 ? null : t`For ${joinWords(sortedNames(maybe))} kan ændringen være tilfældig.`,
  ]);
}

const withSource = (text: Text | null): Text | null => (text === null ? null : t`${text} ${CALCULATED_FROM}`);

function rateOfRegion(region: Region, country: Country): Text {
  const [own, ofCountry] = rates([region.rate, country.rate]);
  const beside = readAlike(region.rate, country.rate)
    ? t`, det samme som i hele landet`
    : t` mod ${ofCountry ?? ''} i hele landet`;
  return t`I én uge i ${String(region.latestYear)} var antallet af mennesker i hjemløshed i ${region.name} ${own ?? ''} pr. 1.000 indbyggere${beside}. ${levelSentence(region)} ${CALCULATED_FROM}`;
}

/** Sentences on a region that can be copied as they stand, each right on its own. */
export const regionSentences = (region: Region, { country, municipalities }: Dataset): Text[] => [
  countedSentence(region.name, region),
  rateOfRegion(region, country),
  aboveLine(
    municipalities.filter(({ regionCode }) => regionCode === region.code),
    `i ${region.name}`,
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
    t`VIVEs tal svarer til ${rate(country.rate)} menneske i hjemløshed pr. 1.000 indbyggere i ${country.name} i én uge i ${String(country.latestYear)}. ${SITE_NAME} har regnet det ud af ${people(country.latestPersons)} blandt ${number(country.population)} indbyggere (Danmarks Statistik). ${levelSentence(country)}`,
    aboveLine(municipalities, `i ${country.name}`),
    ...[crossings(dataset), ...[...against, mostOutOfTheirSize(dataset)].map(withSource)].filter(
      (text) => text !== null,
    ),
  ];
}
