import type { Country, Municipality, Region } from '../../../domain/dataset.ts';
import type { Text } from '../../text.ts';
import { countParagraph } from './countParagraph.ts';
import { placeParagraph } from './placeParagraph.ts';
import { rateParagraph } from './rateParagraph.ts';

/**
 * What a municipality's figures say: count and change; rate beside region and country; rank and
 * share. Two or three paragraphs of one or two sentences each. Remarks on the rate are in the
 * second one and need not be repeated beside it.
 */
export function municipalityParagraphs(municipality: Municipality, region: Region, country: Country): Text[] {
  return [
    countParagraph(municipality),
    rateParagraph(municipality, region, country),
    placeParagraph(municipality, region),
  ].filter((paragraph) => paragraph.length > 0);
}
