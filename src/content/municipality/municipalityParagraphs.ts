import type { Dataset, Municipality, Region } from '../../domain/dataset.ts';
import type { Text } from '../text.ts';
import { ownStory } from '../stories/ownStory.ts';
import { countParagraph } from './countParagraph.ts';
import { shareParagraph } from './shareParagraph.ts';
import { rateParagraph } from './rateParagraph.ts';

/**
 * What a municipality's figures say: count and change; rate beside region and country; what is worth telling
 * of it; its share of the region. Remarks on the rate are in the second one and need not be repeated beside
 * it. Level and rank stand where they are drawn: `placeParagraph`.
 */
export const municipalityParagraphs = (
  municipality: Municipality,
  region: Region,
  dataset: Dataset,
): Text[] =>
  [
    countParagraph(municipality),
    rateParagraph(municipality, region, dataset.country),
    ownStory(municipality, dataset),
    shareParagraph(municipality, region),
  ].filter((paragraph) => paragraph.length > 0);
