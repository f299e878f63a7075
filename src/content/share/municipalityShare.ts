import { SMALL_BASE_BELOW } from '../../domain/change.ts';
import type { Dataset, Municipality } from '../../domain/dataset.ts';
import { developmentOf } from '../development.ts';
import { rate } from '../figures.ts';
import { FLAG_TEXT } from '../labels/table.ts';
import { municipalityHeadline } from '../municipality/municipalityHeadline.ts';
import { plain, t } from '../text.ts';
import { printedSource, type ShareText, shareText } from './shareText.ts';

function rateLine({ ratePer1000, flagged }: Municipality): string {
  if (ratePer1000 === null) return 'Intet tal pr. 1.000 indbyggere, fordi ingen blev talt.';
  return plain(t`${rate(ratePer1000)} pr. 1.000 indbyggere${flagged ? `, ${FLAG_TEXT} i rapporten` : ''}.`);
}

/** A caution where few people can move the figures much; else nothing. */
export function smallNumbers(municipality: Municipality): string[] {
  const development = developmentOf(municipality);
  if (development === null || development.direction === 'nobody') return [];
  const least = Math.min(development.latest.persons, development.previous.persons);
  return least < SMALL_BASE_BELOW ? ['Tallene er små: Få mennesker kan ændre dem meget.'] : [];
}

/** The share image of a municipality: every remark on its figures stands in it. */
export function municipalityShare(municipality: Municipality, dataset: Dataset): ShareText {
  const counts = municipality.counts.slice(-2);
  return shareText(
    {
      title: municipality.name,
      altOpening: `${municipality.name}:`,
      lead: plain(municipalityHeadline(municipality)),
      rate: rateLine(municipality),
      cautions: [...municipality.remarks.map(({ text }) => text), ...smallNumbers(municipality)],
      source: printedSource(counts),
    },
    counts,
    dataset,
  );
}
