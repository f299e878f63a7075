import type { Dataset, LocalSeries, Municipality, Region } from '../../../domain/dataset.ts';
import { comparedRates } from '../figures/comparedRates.ts';
import { rateStrip } from '../figures/rateStrip.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { curve } from '../figures/curve.ts';
import { chanceValues } from '../labels/municipalityCharts.ts';
import { dots } from '../figures/dots.ts';
import { neighbourMap } from '../figures/neighbourMap.ts';
import { flagText } from '../municipality/flagText.ts';
import { smallNumbers } from '../municipality/smallNumbers.ts';
import { subjectName } from '../names.ts';
import { countryRateRemark, printedCounts } from '../sourceLines.ts';
import { t } from '../../text.ts';
import { countHeading } from '../countHeading.ts';
import { changeHeading } from './changeHeading.ts';
import {
  chanceNote,
  EACH_DOT,
  type EmbedText,
  ofChart,
  ofFigure,
  present,
  remarksOn,
  remarksOnCounts,
  SNAPSHOT,
  updated,
  verdict,
} from './embedText.ts';
import { rateValues, seriesValues } from './embedValues.ts';
import type { EmbedView } from './embedViews.ts';

/** What the texts of a municipality's embeds are made from. */
export interface MunicipalityContext {
  readonly municipality: Municipality;
  readonly region: Region;
  readonly dataset: Dataset;
  /** Those it touches on land. */
  readonly neighbours: readonly Municipality[];
}

/** The key figures: what they are, and all that must be known with them. */
function figures({ municipality, region, dataset }: MunicipalityContext): EmbedText {
  const fields = dots.text(municipality);
  const someone = municipality.counts.slice(-2).some(({ persons }) => persons > 0);
  const flag = flagText(municipality, dataset);
  const small = smallNumbers(municipality);
  const { ratePer1000: own } = municipality;
  const rates = own === null ? null : comparedRates.municipality(municipality, own, region, dataset.country);
  return {
    heading: countHeading(subjectName(municipality), municipality),
    measure: someone ? EACH_DOT : ['Her er ingen prikker, fordi ingen blev talt.'],
    notes: present([
      joinSentences([verdict(municipality), small === null ? null : [small], SNAPSHOT]),
      flag === null ? null : t`*\u00a0${flag}`,
      ...remarksOn(municipality, ['count', 'change', 'rate']),
    ]),
    source: t`${printedCounts(municipality.counts)} ${countryRateRemark(dataset.country)} ${updated(dataset)}`,
    alt: rates === null ? fields.alt : `${fields.alt} ${rates.alt}`,
    values: null,
  };
}

function change({ municipality, dataset }: MunicipalityContext): EmbedText {
  const fields = dots.text(municipality);
  return {
    heading: changeHeading(municipality.locative, municipality),
    measure: fields.measure,
    notes: present([chanceNote(municipality), ...fields.remarks, ...remarksOnCounts(municipality)]),
    source: t`${printedCounts(municipality.counts)} ${updated(dataset)}`,
    alt: fields.alt,
    values: chanceValues(municipality),
  };
}

function place({ municipality, dataset, neighbours }: MunicipalityContext): EmbedText {
  const { municipalities } = dataset;
  return ofFigure(
    rateStrip.municipality(municipality, municipalities, neighbours),
    dataset,
    rateStrip.values(municipalities, [municipality, ...neighbours]),
  );
}

function map({ municipality, dataset, neighbours }: MunicipalityContext): EmbedText {
  const text = neighbourMap.text(municipality, neighbours);
  const values = rateValues([municipality, ...neighbours]);
  return ofChart({ ...text, ...text.alone }, text.alone.finding, dataset, values);
}

/**
 * The words of a municipality's embed.
 *
 * @param series its longer series, for the curve
 * @throws RangeError where the municipality has no such view
 */
export function municipalityEmbedText(
  view: EmbedView,
  context: MunicipalityContext,
  series: LocalSeries | undefined,
): EmbedText {
  switch (view) {
    case 'tal':
      return figures(context);
    case 'udvikling':
      return change(context);
    case 'placering':
      return place(context);
    case 'kort':
      return map(context);
    case 'kurve': {
      if (series === undefined) throw new RangeError(`no series for ${context.municipality.name}`);
      const text = curve.local(context.municipality, series.series);
      return ofChart(text, text.alone.finding, context.dataset, seriesValues(series.series));
    }
    case 'tabel':
      throw new RangeError('a municipality has no table');
  }
}
