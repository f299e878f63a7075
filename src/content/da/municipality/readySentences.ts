import type { Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { isNotable } from '../../../domain/isNotable.ts';
import type { RankRange } from '../../../domain/rank.ts';
import { developmentOf } from '../../development.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { number, rates } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { subjectName } from '../names.ts';
import { CALCULATED_FROM } from '../press/calculatedFrom.ts';
import { countedSentence } from '../press/countedSentence.ts';
import { countAgainstRate } from '../stories/countAgainstRate.ts';
import { crossedLine } from '../stories/crossedLine.ts';
import { outOfItsSize } from '../stories/outOfItsSize.ts';
import { plain, type Text, t } from '../../text.ts';
import { levelSentence } from './levelSentence.ts';
import { isWide, rangeWords } from './placeParagraph.ts';

const remarksOnRate = ({ remarks }: Municipality): Text[] =>
  remarks.filter(({ figure }) => figure === 'rate').map(({ text }): Text => [text]);

function rateSentences(municipality: Municipality, region: Region, { country }: Dataset): Text {
  const [own, ofRegion, ofCountry] = rates([municipality.rate, region.rate, country.rate]);
  const year = String(municipality.latestYear);
  return joinSentences([
    t`I én uge i ${year} var antallet af mennesker i hjemløshed ${municipality.locative} ${own ?? ''} pr. 1.000 indbyggere mod ${ofRegion ?? ''} i ${region.name} og ${ofCountry ?? ''} i hele landet.`,
    isDoubted(municipality) ? null : levelSentence(municipality),
    [CALCULATED_FROM],
    ...remarksOnRate(municipality),
  ]);
}

/** All places that chance leaves it; a single one would be quoted without the others. */
function placesSentence(municipality: Municipality, range: RankRange): Text {
  const rank = municipality.ranks.country;
  const places = t`Når tilfældige udsving regnes med, kan ${subjectName(municipality)} være ${rangeWords(range)} af ${number(rank.of)} kommuner på listen fra flest til færrest mennesker i hjemløshed pr. indbygger i VIVEs optælling i én uge i ${String(municipality.latestYear)}.`;
  return isWide(range, rank) ? t`${places} Listen siger derfor ikke meget.` : places;
}

/** What its page tells; that it crossed 1 only where chance hardly gives such a change. */
function storySentences(municipality: Municipality, dataset: Dataset): Text[] {
  const change = developmentOf(municipality)?.change;
  return [
    change !== undefined && isNotable(change) ? crossedLine(municipality, subjectName(municipality)) : null,
    countAgainstRate(municipality, plain(capitalise([municipality.locative]))),
    outOfItsSize(municipality, dataset),
  ]
    .filter((story) => story !== null)
    .map((story) => t`${story} ${CALCULATED_FROM}`);
}

/** Where nothing can be said of a rank. */
const snapshot = ({ latestYear }: Municipality): Text =>
  t`VIVEs tal er et øjebliksbillede fra én uge i ${String(latestYear)} og omfatter kun mennesker, som tilbud og myndigheder ved besked om.`;

/**
 * Sentences that can be copied as they stand, each right on its own: with the week, the year, the source, and
 * what chance makes of it.
 *
 * @param range of the municipality's rank in the country
 */
export function readySentences(
  municipality: Municipality,
  region: Region,
  dataset: Dataset,
  range: RankRange,
): Text[] {
  const count = countedSentence(municipality.officialName, municipality);
  const perInhabitant = rateSentences(municipality, region, dataset);
  if (isOfOne(municipality)) return [count, snapshot(municipality)];
  // A doubt on the rate is one on how people were counted.
  if (isDoubted(municipality)) {
    return [joinSentences([count, ...remarksOnRate(municipality)]), perInhabitant, snapshot(municipality)];
  }
  return [
    count,
    perInhabitant,
    placesSentence(municipality, range),
    ...storySentences(municipality, dataset),
  ];
}
