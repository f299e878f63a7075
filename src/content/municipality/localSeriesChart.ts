import type { LocalSeries, Municipality } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import type { ChartText } from '../chartText.ts';
import { number, people } from '../figures.ts';
import { subjectName } from '../names.ts';
import { plain, t } from '../text.ts';

/** A municipality's own series over more counts than the report's tables hold. */
export function localSeriesChart(municipality: Municipality, { series }: LocalSeries): ChartText {
  const latest = latestCount(series);
  const first = series[0] ?? latest;
  const counts = series.map(({ year, persons }) => `${year}: ${number(persons).text}`).join(', ');
  return {
    finding: t`${people(latest.persons)} i ${String(latest.year)} mod ${number(first.persons)} i ${String(first.year)}`,
    measure: t`Mennesker i hjemløshed i ${municipality.officialName} ved hver optælling, ${String(first.year)}–${String(latest.year)}. Afstanden mellem punkterne følger kalenderen.`,
    remarks: [],
    source: t`Kilde: VIVEs optællinger (SFI til og med 2015), som kommunen selv og lokale medier har offentliggjort dem.`,
    alt: plain(t`Kurve over optællingerne i ${subjectName(municipality)}. ${counts}.`),
  };
}
