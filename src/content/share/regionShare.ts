import { number, rate } from '../values.ts';
import { capitalise } from '../language/capitalise.ts';
import { regionHeadline } from '../region/regionHeadline.ts';
import { shareWords } from '#words/share/shareWords.ts';
import type { Region } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { plain } from '../text.ts';
import { type ShareText, shareText } from './shareText.ts';

/** The share image of a region. */
export function regionShare(region: Region): ShareText {
  const [flagged, all] = [number(region.flaggedCount), number(region.municipalityCodes.length)];
  return shareText(
    {
      title: region.name,
      altOpening: `${region.name}:`,
      lead: plain(regionHeadline(region)),
      rate: plain(shareWords.regionRate(capitalise([rate(region.rate)]), flagged, all)),
      // That a region will be another makes no count doubtful.
      cautions: region.remarks.filter(({ figure }) => figure !== 'region').map(({ text }) => text),
    },
    latestCount(region.counts),
  );
}
