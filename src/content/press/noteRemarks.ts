import type { Dataset, Municipality } from '../../domain/dataset.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { COUNT_AND_RATE_DIFFER, isClearlyBelow, UNDECIDED_LEVEL } from '#words/press/noteRemarksWords.ts';
import { flagText } from '../municipality/flagText.ts';
import { countAgainstRate } from '../stories/countAgainstRate.ts';
import type { Text } from '../text.ts';

/** Of its level, where that is no angle. */
function ofLevel(municipality: Municipality, { municipalities }: Dataset, standsOut: boolean): Text | null {
  const { level, rate } = municipality;
  if (isOfOne(municipality)) return null;
  if (level.key === 'undecided') return rate > 0 ? UNDECIDED_LEVEL : null;
  if (level.key === 'above' || standsOut) return null;
  // What nearly half of the municipalities do is worth knowing and no news.
  const alike = municipalities.filter((other) => other.level.key === 'below').length;
  return isClearlyBelow(alike, municipalities.length);
}

/** What to know with a municipality's figures. @param standsOut whether its level is an angle already */
export const noteRemarks = (municipality: Municipality, dataset: Dataset, standsOut: boolean): Text[] =>
  [
    countAgainstRate(municipality) === null ? null : COUNT_AND_RATE_DIFFER,
    ofLevel(municipality, dataset, standsOut),
  ].filter((text) => text !== null);

/** What to know as well, and what the municipality's page says above the note. */
export const saidOnPage = (municipality: Municipality, dataset: Dataset): Text[] =>
  [
    countAgainstRate(municipality),
    flagText(municipality, dataset),
    ...municipality.remarks.filter(({ figure }) => figure !== 'flag').map(({ text }): Text => [text]),
  ].filter((text) => text !== null);
