import { changeBetween } from '../../../domain/change.ts';
import type { Count, LocalSeries, Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import type { ChartText } from '../../chartText.ts';
import { number } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { subjectName } from '../names.ts';
import { type Text, plain, t } from '../../text.ts';

/** The years in which the series went up. */
function risesIn(series: readonly Count[]): Text[] {
  return series
    .filter((count, i) => count.persons > (series[i - 1]?.persons ?? count.persons))
    .map(({ year }) => [String(year)]);
}

/** `et fald fra 1.494 i 2009 til 1.387 i 2024`. @throws RangeError where the series is empty */
export function seriesFinding(series: readonly Count[]): Text {
  const latest = latestCount(series);
  const first = series[0] ?? latest;
  const { verdict, persons } = changeBetween(first, latest);
  const span = t`fra ${number(first.persons)} i ${String(first.year)} til ${number(latest.persons)} i ${String(latest.year)}`;
  if (latest.persons * 2 <= first.persons) return t`mere end halveret, ${span}`;
  if (verdict === 'maybe-chance') return t`næsten på samme niveau, ${span}`;
  return t`${persons < 0 ? 'et fald' : 'en stigning'} ${span}`;
}

/** A municipality's own series over the years. @throws RangeError where the series is empty */
export function localSeriesChart(municipality: Municipality, { series }: LocalSeries): ChartText {
  const [first] = series;
  const latest = latestCount(series);
  if (first === undefined) throw new RangeError(`no series for ${municipality.name}`);
  const rises = risesIn(series);
  const falling = latest.persons < first.persons;
  const values = series.map(({ year, persons }) => `${year}: ${number(persons).text}`).join(', ');
  return {
    finding: t`${subjectName(municipality)}: ${seriesFinding(series)}`,
    measure: t`Mennesker i hjemløshed i ${municipality.officialName} ved hver optælling, ${String(first.year)}–${String(latest.year)}. Afstanden mellem punkterne følger kalenderen.`,
    remarks: [
      ...(falling && rises.length > 0
        ? [t`Faldet er ikke sket i en lige linje: Tallet steg i ${joinWords(rises)}.`]
        : []),
      t`Punkterne er forbundet med rette linjer; hvad der skete mellem optællingerne, ved vi ikke.`,
    ],
    source: t`Kilde: VIVEs optællinger (SFI til og med 2015), som de er offentliggjort lokalt.`,
    alt: plain(t`Kurve over optællingerne i ${municipality.officialName}. ${values}.`),
  };
}
