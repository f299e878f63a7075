import type { Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import type { RankRange } from '../../../domain/rank.ts';
import type { Text } from '../../text.ts';
import { countParagraph } from './countParagraph.ts';
import { ownStory } from '../stories/ownStory.ts';
import { placeParagraph } from './placeParagraph.ts';
import { rateParagraph } from './rateParagraph.ts';

/**
 * What a municipality's figures say: count and change; rate beside region and country; what is worth telling
 * of it; rank and share. Remarks on the rate are in the second one and need not be repeated beside it.
 *
 * @param range of its rank in the country
 */
export function municipalityParagraphs(
  municipality: Municipality,
  region: Region,
  dataset: Dataset,
  range: RankRange,
): Text[] {
  return [
    countParagraph(municipality),
    rateParagraph(municipality, region, dataset.country),
    ownStory(municipality, dataset),
    placeParagraph(municipality, region, range),
  ].filter((paragraph) => paragraph.length > 0);
}
