import type { Dataset } from '../../domain/dataset.ts';
import { chanceClause } from '../chanceWords.ts';
import { developmentOf } from '../development.ts';
import { number, people } from '../figures.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { countryRate } from '../municipality/compareRates.ts';
import { formatRate } from '../../format/formatNumber.ts';
import { plain, t } from '../text.ts';
import { type ShareText, shareText } from './shareText.ts';

function lead({ country }: Dataset): string {
  const counted = t`VIVE talte ${people(country.latestPersons)} i hjemløshed i ${String(country.latestYear)}.`;
  const development = developmentOf({ counts: country.series, changes: country.changes });
  if (development === null || development.change.persons === 0) return plain(counted);
  const { change, previous, direction } = development;
  return plain(
    t`${counted} Det er ${moreOrFewer(change.persons)} end i ${String(previous.year)}, ${chanceClause(direction, change.verdict)}.`,
  );
}

/** The share image of the whole country, which the front page and all pages without one of their own have. */
export function countryShare(dataset: Dataset): ShareText {
  const { country } = dataset;
  return shareText(
    {
      title: plain(t`${number(country.latestPersons)} mennesker uden et hjem`),
      lead: lead(dataset),
      rate: `Omkring ${formatRate(countryRate(country))} pr. 1.000 indbyggere (vores beregning).`,
      cautions: [],
    },
    country.series.slice(-1),
    dataset,
  );
}
