import type { Dataset, Region } from '../../../domain/dataset.ts';
import { number, rate } from '../figures.ts';
import { capitalise } from '../language/capitalise.ts';
import { regionHeadline } from '../region/regionHeadline.ts';
import { plain, t } from '../../text.ts';
import { printedSource, type ShareText, shareText } from './shareText.ts';

/** The share image of a region. */
export function regionShare(region: Region, dataset: Dataset): ShareText {
  const counts = region.counts.slice(-2);
  return shareText(
    {
      title: region.name,
      altOpening: `${region.name}:`,
      lead: plain(regionHeadline(region)),
      rate: plain(
        t`${capitalise([rate(region.rate)])} per 1,000 inhabitants. ${number(region.flaggedCount)} of ${number(region.municipalityCodes.length)} municipalities ${region.flaggedCount === 1 ? 'is' : 'are'} marked in the report.`,
      ),
      cautions: region.remarks.map(({ text }) => text),
      source: printedSource(counts),
    },
    counts,
    dataset,
  );
}
