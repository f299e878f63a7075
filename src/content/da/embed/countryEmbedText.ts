import type { Dataset } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { developmentOf } from '../../development.ts';
import { number, people } from '../figures.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { rateStrip } from '../figures/rateStrip.ts';
import { allTableFinding } from '../municipality/allTable.ts';
import { atThresholdRemark } from '../labels/mapLabels.ts';
import { curve } from '../figures/curve.ts';
import { chanceValues } from '../labels/municipalityCharts.ts';
import { rateMeasure } from '../figures/rateMeasure.ts';
import { countryRateRemark, printedCounts } from '../sourceLines.ts';
import { plain, t } from '../../text.ts';
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
import { seriesValues } from './embedValues.ts';
import type { EmbedView } from './embedViews.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { tableMeasure } from './manyMunicipalities.ts';

const record = ({ country }: Dataset) => ({ counts: country.series, changes: country.changes });

const source = ({ country, dataDate }: Dataset) =>
  t`${printedCounts(country.series)} ${updated({ dataDate })}`;

function figures(dataset: Dataset): EmbedText {
  const { country } = dataset;
  const latest = latestCount(country.series);
  return {
    heading: countHeading(country.name, record(dataset)),
    measure: EACH_DOT,
    notes: present([
      joinSentences([
        verdict(record(dataset)),
        t`Tallet er et øjebliksbillede fra én uge; over et helt år regner rapporten med 2,5 gange så mange.`,
      ]),
    ]),
    source: t`${printedCounts(country.series.slice(-2))} ${countryRateRemark(country)} ${updated(dataset)}`,
    alt: plain(
      t`${number(latest.persons)} prikker, én for hvert menneske i hjemløshed i ${String(latest.year)}.`,
    ),
    values: null,
  };
}

function change(dataset: Dataset): EmbedText {
  const { country } = dataset;
  const development = developmentOf(record(dataset));
  const before =
    development === null
      ? t``
      : t`${number(development.previous.persons)} i ${String(development.previous.year)}, `;
  return {
    heading: changeHeading('i hele landet', record(dataset)),
    measure: t`${EACH_DOT}`,
    notes: present([chanceNote(record(dataset)), SNAPSHOT]),
    source: source(dataset),
    alt: plain(t`Prikker: ${before}${people(country.latestPersons)} i ${String(country.latestYear)}.`),
    values: chanceValues(record(dataset)),
  };
}

/** The words of the country's embed. */
export function countryEmbedText(view: EmbedView, dataset: Dataset): EmbedText {
  const { municipalities, country } = dataset;
  const [first] = municipalities;
  if (first === undefined) throw new RangeError('no municipalities');
  const atThreshold = atThresholdRemark(dataset);
  switch (view) {
    case 'tal':
      return figures(dataset);
    case 'udvikling':
      return change(dataset);
    case 'placering':
      return ofFigure(rateStrip.country(dataset), dataset, rateStrip.values(municipalities, []));
    case 'kort': {
      const text = rateMeasure.text(dataset);
      return ofChart({ ...text, ...text.alone }, text.alone.finding, dataset, null);
    }
    case 'tabel':
      return {
        heading: allTableFinding(dataset),
        measure: tableMeasure(first.counts, country.latestYear),
        notes: present([
          atThreshold === null ? null : [atThreshold],
          ...memberRemarks(municipalities, ['count', 'change', 'rate']),
        ]),
        source: source(dataset),
        alt: '',
        values: null,
      };
    case 'kurve': {
      const text = curve.national(country, []);
      return ofChart(text, text.alone.finding, dataset, seriesValues(country.series));
    }
  }
}
