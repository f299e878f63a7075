import type { Region } from '../../../domain/dataset.ts';
import { latestCount, previousCount } from '../../../domain/latest.ts';
import type { ChartText } from '../../chartText.ts';
import { number, people } from '../figures.ts';
import { vivesCounts } from '../sourceLines.ts';
import { plain, t } from '../../text.ts';

/** The two newest counts of a region, or of the country, as dots. */
export function regionDotsChart(region: Pick<Region, 'name' | 'counts'>): ChartText {
  const latest = latestCount(region.counts);
  const previous = previousCount(region.counts);
  return {
    finding: t`${people(latest.persons)} i ${String(latest.year)}, ${number(previous.persons)} i ${String(previous.year)}`,
    measure: t`Mennesker i hjemløshed i ${region.name}, ${String(previous.year)} og ${String(latest.year)}.`,
    remarks: [t`Hver prik er ét menneske. Det er ikke nødvendigvis de samme i de to år.`],
    source: vivesCounts([previous.year, latest.year]),
    alt: plain(
      t`${number(previous.persons)} prikker for ${String(previous.year)} og ${number(latest.persons)} prikker for ${String(latest.year)}, én for hvert menneske.`,
    ),
  };
}
