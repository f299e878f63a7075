import type { Region } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { columnsMeasure } from '#words/municipality/allTableWords.ts';
import { regionDescription, regionTitle } from '#words/region/regionTable.ts';
import type { PageMeta } from '../municipality/municipalityMeta.ts';
import { countedSentence } from '../press/countedSentence.ts';
import { plain, type Text } from '../text.ts';

/** Units and marks, under the finding of a region's table. */
export const regionTableMeasure = ({ counts, latestYear }: Region): Text =>
  columnsMeasure(counts, latestYear);

/** For the tab, search engines and link previews: without a rate, which would stand there bare. */
export const regionMeta = (region: Region): PageMeta => ({
  title: plain(regionTitle(region.name, latestCount(region.counts))),
  description: plain(regionDescription(countedSentence(region.name, region))),
});
