import { number, rate } from '../values.ts';
import { capitalise } from '../language/capitalise.ts';
import { regionHeadline } from '../region/regionHeadline.ts';
import { shareWords } from '#words/share/shareWords.ts';
import type { Dataset, Region } from '../../domain/dataset.ts';
import { plain } from '../text.ts';
import { printedSource, type ShareText, shareText } from './shareText.ts';

/** The share image of a region. */
export function regionShare(region: Region, dataset: Dataset): ShareText {
  const counts = region.counts.slice(-2);
  const [flagged, all] = [number(region.flaggedCount), number(region.municipalityCodes.length)];
  return shareText(
    {
      title: region.name,
      altOpening: `${region.name}:`,
      lead: plain(regionHeadline(region)),
      rate: plain(shareWords.regionRate(capitalise([rate(region.rate)]), flagged, all)),
      cautions: region.remarks.map(({ text }) => text),
      source: printedSource(counts),
    },
    counts,
    dataset,
  );
}
