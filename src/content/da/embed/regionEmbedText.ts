import type { Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { chanceValues } from '../labels/municipalityCharts.ts';
import { regionMap } from '../figures/regionMap.ts';
import { rateStrip } from '../figures/rateStrip.ts';
import { dots } from '../figures/dots.ts';
import { regionRemarks } from '../region/regionParagraphs.ts';
import { regionTableFinding } from '../region/regionTable.ts';
import { regionLocative } from '../labels/regionPage.ts';
import { countryRateRemark, printedCounts } from '../sourceLines.ts';
import { type Text, link, t } from '../../text.ts';
import { countHeading } from '../countHeading.ts';
import { changeHeading } from './changeHeading.ts';
import {
  chanceNote,
  EACH_DOT,
  type EmbedText,
  ofChart,
  ofFigure,
  present,
  SNAPSHOT,
  updated,
  verdict,
} from './embedText.ts';
import { rateValues } from './embedValues.ts';
import type { EmbedView } from './embedViews.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { tableMeasure } from './manyMunicipalities.ts';

export interface RegionContext {
  readonly region: Region;
  readonly members: readonly Municipality[];
  readonly dataset: Dataset;
}

function figures({ region, dataset }: RegionContext): EmbedText {
  return {
    heading: countHeading(region.name, region),
    measure: EACH_DOT,
    notes: present([joinSentences([verdict(region), SNAPSHOT]), ...regionRemarks(region)]),
    source: t`${printedCounts(region.counts)} ${countryRateRemark(dataset.country)} ${updated(dataset)}`,
    alt: dots.text(region).alt,
    values: null,
  };
}

function change({ region, dataset }: RegionContext): EmbedText {
  const fields = dots.text(region);
  return {
    heading: changeHeading(regionLocative(region), region),
    measure: fields.measure,
    notes: present([chanceNote(region), ...fields.remarks, ...regionRemarks(region)]),
    source: t`${printedCounts(region.counts)} ${updated(dataset)}`,
    alt: fields.alt,
    values: chanceValues(region),
  };
}

/** The words of a region's embed. @throws RangeError where a region has no such view */
export function regionEmbedText(view: EmbedView, context: RegionContext): EmbedText {
  const { region, members, dataset } = context;
  switch (view) {
    case 'tal':
      return figures(context);
    case 'udvikling':
      return change(context);
    case 'placering':
      return ofFigure(
        rateStrip.region(region, members, dataset),
        dataset,
        rateStrip.values(dataset.municipalities, members),
      );
    case 'kort': {
      const text = regionMap.text(region, members);
      return ofChart({ ...text, ...text.alone }, text.alone.finding, dataset, rateValues(members));
    }
    case 'tabel':
      return {
        heading: regionTableFinding(region),
        measure: tableMeasure(region.counts, region.latestYear),
        notes: memberRemarks(members, ['count', 'change', 'rate', 'flag']),
        source: t`${printedCounts(region.counts)} ${updated(dataset)}`,
        alt: '',
        values: null,
      };
    case 'kurve':
      throw new RangeError('a region has no curve');
  }
}

/** What stands with the last figures of a region that has been taken over. */
export const goneRegion = ({ name }: Pick<Region, 'name'>): string =>
  `${name} er ikke længere en region. Tallene er fra den sidste optælling, mens den bestod.`;

/** Of a region that has been taken over: its last figures, whatever the view was. */
export function formerRegionEmbedText(region: Region, dataset: Dataset, wherePath: string): EmbedText {
  const text = figures({ region, members: [], dataset });
  const gone: Text = t`${goneRegion(region)} ${link(wherePath, 'Se regionerne nu')}.`;
  return { ...text, notes: [gone, ...text.notes] };
}
