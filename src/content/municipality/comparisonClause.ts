import type { Country, Municipality, Region } from '../../domain/dataset.ts';
import { rates } from '../values.ts';
import {
  bothAlike,
  BOTH_MAY_BE_CHANCE,
  bothTheSame,
  bothUnlike,
  COUNTRY_MAY_BE_CHANCE,
  REGION_MAY_BE_CHANCE,
} from '#words/municipality/comparisonClauseWords.ts';
import { joinSentences } from '../language/joinSentences.ts';
import type { Part, Text } from '../text.ts';
import { besideWholes, isOpen, type RateBeside, type RateSide } from './rateSides.ts';

/** A municipality's rate beside the two wholes that it is a part of. */
export interface RateBesides {
  readonly own: Part;
  readonly region: string;
  readonly ofRegion: Part;
  readonly ofCountry: Part;
  readonly regionSide: RateSide;
  readonly countrySide: RateSide;
}

/** Which differences chance may give, where the words for them don't say so already. */
export function chanceBeside({ region, country }: Record<'region' | 'country', RateBeside>): Text | null {
  if (isOpen(region) && isOpen(country)) return BOTH_MAY_BE_CHANCE;
  if (isOpen(region)) return REGION_MAY_BE_CHANCE;
  return isOpen(country) ? COUNTRY_MAY_BE_CHANCE : null;
}

/** The rate beside both, and whether chance may give the differences; ends its sentence. */
export function comparisonClause(municipality: Municipality, region: Region, country: Country): Text {
  const [own, ofRegion, ofCountry] = rates([municipality.rate, region.rate, country.rate]);
  const beside = besideWholes(municipality, region, country);
  const [regionSide, countrySide] = [beside.region.side, beside.country.side];
  const facts: RateBesides = {
    own: own ?? '',
    region: region.name,
    ofRegion: ofRegion ?? '',
    ofCountry: ofCountry ?? '',
    regionSide,
    countrySide,
  };
  const clause =
    regionSide !== countrySide
      ? bothUnlike(facts, [regionSide, countrySide].toSorted().join() === 'over,under')
      : ofRegion?.text === ofCountry?.text
        ? bothTheSame(facts)
        : bothAlike(facts);
  return joinSentences([clause, chanceBeside(beside)]);
}
