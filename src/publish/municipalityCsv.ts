import { VERDICT_LABELS } from '../content/chanceWords.ts';
import { dataset, regionByCode } from '../dataset.ts';
import type { Municipality } from '../domain/dataset.ts';
import { latestChange } from '../domain/latest.ts';
import { formatCsv } from './formatCsv.ts';

/** One municipality as a row; an empty field where there is no such figure. */
function rowOf(municipality: Municipality): Record<string, string | number> {
  const change = latestChange(municipality.changes);
  const counts = municipality.counts.map(({ year, persons }) => [`antal_${year}`, persons] as const);
  return {
    kommunekode: municipality.code,
    kommune: municipality.name,
    region: regionByCode(municipality.regionCode).name,
    ...Object.fromEntries(counts),
    aendring: change.persons,
    aendring_pct: change.percent ?? '',
    [`antal_pr_1000_${municipality.latestYear}`]: municipality.ratePer1000 ?? '',
    markeret: municipality.flagged ? 'ja' : 'nej',
    aendring_vurdering: VERDICT_LABELS[change.verdict] ?? '',
    bemaerkning: municipality.remarks.map(({ text }) => text).join(' '),
  };
}

/** The whole set: comma, decimal point, UTF-8, LF, one row a municipality in the order of the codes. */
export function municipalityCsv(): string {
  return formatCsv(dataset.municipalities.map(rowOf));
}
