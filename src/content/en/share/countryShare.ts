import type { Dataset } from '../../../domain/dataset.ts';
import { chanceClause } from '../chanceWords.ts';
import { developmentOf } from '../../development.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { foreword } from '../report/foreword.ts';
import { rate } from '../figures.ts';
import { capitalise } from '../language/capitalise.ts';
import { vivesAndStatisticsDenmark } from '../sourceLines.ts';
import { plain, t } from '../../text.ts';
import { type ShareText, shareText } from './shareText.ts';

function lead({ country }: Dataset): string {
  const development = developmentOf({ counts: country.series, changes: country.changes });
  if (development === null || development.change.persons === 0) return '';
  const { change, previous, direction } = development;
  return plain(
    t`That is ${moreOrFewer(change.persons)} than in ${String(previous.year)}, ${chanceClause(direction, change.verdict)}.`,
  );
}

/** The share image of the whole country, which the front page and all pages without one of their own have. */
export function countryShare(dataset: Dataset): ShareText {
  const { country } = dataset;
  const title = plain(foreword(dataset).heading);
  return shareText(
    {
      title,
      altOpening: `${title}.`,
      lead: lead(dataset),
      rate: plain(t`${capitalise([rate(country.rate)])} per 1,000 inhabitants by our calculation.`),
      cautions: [],
      source: plain(vivesAndStatisticsDenmark(country.series.slice(-2).map(({ year }) => year))),
    },
    country.series.slice(-1),
    dataset,
  );
}
