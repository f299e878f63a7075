import type { Country, Municipality, Region } from '../../../domain/dataset.ts';
import { roundHalfAwayFromZero } from '../../../domain/roundHalfAwayFromZero.ts';
import { printedRate } from '../figures.ts';
import { type Text, t } from '../../text.ts';

export type Side = 'over' | 'level' | 'under';

const sideOf = (value: number, other: number): Side =>
  value > other ? 'over' : value < other ? 'under' : 'level';

/** The country's rate with one decimal, as the others are printed. Our own calculation. */
export const countryRate = (country: Country): number => roundHalfAwayFromZero(country.ratePer1000, 1);

export interface Sides {
  readonly region: Side;
  readonly country: Side;
}

/** Where a rate lies beside its region's and the country's. */
export function sidesOf(ratePer1000: number, region: Region, country: Country): Sides {
  return {
    region: sideOf(ratePer1000, region.ratePer1000),
    country: sideOf(ratePer1000, countryRate(country)),
  };
}

const REGION_WORDS: Readonly<Record<Side, string>> = {
  over: 'mere end',
  level: 'det samme som',
  under: 'mindre end',
};

const COUNTRY_WORDS: Readonly<Record<Side, string>> = {
  over: 'mere end',
  level: 'på niveau med',
  under: 'mindre end',
};

/** `mere end i Region Hovedstaden (1,4) og i landet som helhed (omkring 1,0).`; ends its sentence. */
export function comparisonClause(municipality: Municipality, region: Region, country: Country): Text | null {
  if (municipality.ratePer1000 === null) return null;
  const sides = sidesOf(municipality.ratePer1000, region, country);
  const inRegion = t`${REGION_WORDS[sides.region]} i ${region.name} (${printedRate(region.ratePer1000)})`;
  const around = t`(omkring ${printedRate(countryRate(country))})`;
  if (sides.country === sides.region && sides.region !== 'level') {
    return t`${inRegion} og i landet som helhed ${around}.`;
  }
  const opposite = sides.country !== 'level' && sides.country !== sides.region;
  const place = sides.country === 'level' ? 'landet som helhed' : 'i landet som helhed';
  return t`${inRegion}${opposite ? ', men' : ' og'} ${COUNTRY_WORDS[sides.country]} ${place} ${around}.`;
}
