import type { Country, Municipality, Region } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { type Development, developmentOf } from '../development.ts';
import { number, people, rate } from '../figures.ts';
import { subjectName } from '../names.ts';
import { type Text, t } from '../text.ts';
import { countryRate } from './compareRates.ts';
import { rankWords } from './placeParagraph.ts';

function chance({ direction, change }: Development): Text {
  if (direction === 'same') return t`Tallet er uændret.`;
  if (change.verdict === 'maybe-chance') return t`Forskellen er så lille, at den kan være tilfældig.`;
  return t`Forskellen er ${change.verdict === 'larger' ? '' : 'klart '}større end det, tilfældige udsving normalt giver.`;
}

function counted(municipality: Municipality): Text {
  const development = developmentOf(municipality);
  const { year, persons } = latestCount(municipality.counts);
  const place = municipality.officialName;
  const found = persons === 0 ? 'ingen mennesker' : people(persons);
  if (development === null) return t`I ${place} talte VIVE ${found} i hjemløshed i ${String(year)}.`;
  const before = String(development.previous.year);
  if (development.direction === 'nobody') {
    return t`I ${place} har VIVE ikke talt nogen mennesker i hjemløshed, hverken i ${before} eller i ${String(year)}.`;
  }
  const earlier = development.previous.persons === 0 ? 'ingen' : number(development.previous.persons);
  return t`I ${place} talte VIVE ${found} i hjemløshed i ${String(year)} mod ${earlier} i ${before}. ${chance(development)}`;
}

function rates(municipality: Municipality, region: Region, country: Country): Text {
  const name = subjectName(municipality);
  const others = t`I ${region.name} er tallet ${rate(region.ratePer1000)}, i hele landet omkring ${rate(countryRate(country))}.`;
  if (municipality.ratePer1000 === null) {
    return t`Fordi ingen blev talt, har ${name} ikke noget tal pr. indbygger. ${others}`;
  }
  const doubts = municipality.remarks
    .filter((remark) => remark.figure === 'rate')
    .map((remark) => remark.text);
  const own = t`${rate(municipality.ratePer1000)} mennesker i hjemløshed pr. 1.000 indbyggere`;
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
  return [counted(municipality), rates(municipality, region, country), third(municipality)];
}
