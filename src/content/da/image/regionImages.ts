import type { Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import { tableMeasure } from '../embed/manyMunicipalities.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { rateStrip } from '../figures/rateStrip.ts';
import { regionBars } from '../figures/regionBars.ts';
import { regionMap } from '../figures/regionMap.ts';
import { regionTableFinding } from '../region/regionTable.ts';
import { printedSource } from '../share/shareText.ts';
import { type Text, plain, t } from '../../text.ts';
import { figureImage, type ImageText, imageText } from './imageText.ts';
import { municipalityRow, ratesInWords, triangleNote } from './tableRows.ts';

const words = (texts: readonly Text[]): string[] => texts.map(plain);

/** Where its municipalities lie among all. */
export const regionPlaceImage = (
  region: Region,
  members: readonly Municipality[],
  dataset: Dataset,
): ImageText =>
  figureImage(
    region.name,
    rateStrip.region(region, members, dataset),
    printedSource(region.counts.slice(-1)),
    dataset,
  );

/** Its municipalities on the map. */
export function regionMapImage(
  region: Region,
  members: readonly Municipality[],
  dataset: Dataset,
): ImageText {
  const chart = regionMap.text(region, members);
  const notes = chart.alone.remarks;
  return imageText(
    {
      title: region.name,
      finding: chart.finding,
      measure: chart.measure,
      cautions: notes,
      source: chart.source,
      alt: [plain(t`${chart.finding}.`), chart.alt],
    },
    words(notes),
    dataset,
  );
}

/** Its municipalities' rates as bars, highest first. */
export const regionBarsImage = (
  region: Region,
  members: readonly Municipality[],
  dataset: Dataset,
): ImageText =>
  figureImage(region.name, regionBars.text(region, members), printedSource(region.counts.slice(-1)), dataset);

/** Its table. */
export function regionTableImage(
  region: Region,
  members: readonly Municipality[],
  dataset: Dataset,
): ImageText {
  const notes = memberRemarks(members, ['count', 'change', 'rate', 'flag']);
  const finding = regionTableFinding(region);
  return imageText(
    {
      title: region.name,
      finding,
      measure: tableMeasure(region.counts, region.latestYear),
      cautions: [
        ...triangleNote(members.map(municipalityRow)),
        ...region.remarks.map(({ text }) => text),
        ...notes,
      ],
      source: printedSource(region.counts.slice(-2)),
      alt: [
        plain(t`${finding}.`),
        `Mennesker i hjemløshed i ${region.latestYear} og i parentes antal pr. 1.000 indbyggere: ${ratesInWords(members)}.`,
      ],
    },
    words(notes),
    dataset,
  );
}
