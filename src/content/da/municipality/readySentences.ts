import type { Country, Municipality, Region } from '../../../domain/dataset.ts';
import { number, printedRate } from '../figures.ts';
import { subjectName } from '../names.ts';
import { countedSentence } from '../press/countedSentence.ts';
import { type Text, t } from '../../text.ts';
import { countryRate } from './compareRates.ts';
import { rankWords } from './placeParagraph.ts';

function rates(municipality: Municipality, region: Region, country: Country): Text {
  const name = subjectName(municipality);
  const others = t`I ${region.name} er tallet ${printedRate(region.ratePer1000)}, i hele landet omkring ${printedRate(countryRate(country))}.`;
  if (municipality.ratePer1000 === null) {
    return t`Fordi ingen blev talt, har ${name} ikke noget tal pr. indbygger. ${others}`;
  }
  const doubts = municipality.remarks
    .filter((remark) => remark.figure === 'rate')
    .map((remark) => remark.text);
  const own = t`${printedRate(municipality.ratePer1000)} mennesker i hjemløshed pr. 1.000 indbyggere`;
  return doubts.length === 0
    ? t`${name} har ${own}. ${others}`
    : t`For ${name} angiver rapporten ${own}. ${doubts.join(' ')}`;
}

function third(municipality: Municipality): Text {
  const rank = municipality.rankInCountry;
  const year = String(municipality.latestYear);
  const doubted = municipality.remarks.some((remark) => remark.figure === 'rate');
  if (rank === null || doubted) {
    return t`VIVEs tal er et øjebliksbillede fra én uge i ${year} og omfatter kun mennesker, som tilbud og myndigheder ved besked om.`;
  }
  return t`Af de ${number(rank.of)} kommuner, hvor VIVE talte mennesker i hjemløshed i ${year}, er ${subjectName(municipality)} ${rankWords(rank)}, regnet fra det højeste tal pr. indbygger.`;
}

/** Three sentences that can be copied as they stand, each right on its own. */
export function readySentences(municipality: Municipality, region: Region, country: Country): Text[] {
  return [
    countedSentence(municipality.officialName, municipality),
    rates(municipality, region, country),
    third(municipality),
  ];
}
