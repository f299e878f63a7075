import { foreword } from '#words/report/foreword.ts';
import { shareWords } from '#words/share/shareWords.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { developmentOf } from '../development.ts';
import { plain } from '../text.ts';
import { type ShareText, shareText } from './shareText.ts';

function lead({ country }: Dataset): string {
  const development = developmentOf({ counts: country.series, changes: country.changes });
  return development === null || development.change.persons === 0
    ? ''
    : plain(shareWords.countryChange(development));
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
      // Its field of dots takes the room.
      rate: '',
      cautions: [],
    },
    latestCount(country.series),
  );
}
