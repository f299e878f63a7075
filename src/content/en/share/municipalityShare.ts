import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { rate } from '../figures.ts';
import { FLAG_TEXT } from '../labels/table.ts';
import { capitalise } from '../language/capitalise.ts';
import { municipalityHeadline } from '../municipality/municipalityHeadline.ts';
import { smallNumbers } from '../municipality/smallNumbers.ts';
import { plain, t } from '../../text.ts';
import { printedSource, type ShareText, shareText } from './shareText.ts';

const rateLine = (municipality: Municipality): string =>
  plain(
    t`${capitalise([rate(municipality.rate)])} per 1,000 inhabitants${municipality.flagged ? `, ${FLAG_TEXT} in the report` : ''}.`,
  );

/** The share image of a municipality: every remark on its figures stands in it. */
export function municipalityShare(municipality: Municipality, dataset: Dataset): ShareText {
  const counts = municipality.counts.slice(-2);
  const small = smallNumbers(municipality);
  return shareText(
    {
      title: municipality.name,
      altOpening: `${municipality.name}:`,
      lead: plain(municipalityHeadline(municipality)),
      rate: rateLine(municipality),
      cautions: [...municipality.remarks.map(({ text }) => text), ...(small === null ? [] : [small])],
      source: printedSource(counts),
    },
    counts,
    dataset,
  );
}
