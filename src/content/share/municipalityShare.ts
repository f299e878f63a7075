import { rate } from '../values.ts';
import { capitalise } from '../language/capitalise.ts';
import { municipalityHeadline } from '../municipality/municipalityHeadline.ts';
import { smallNumbers } from '../municipality/smallNumbers.ts';
import { shareWords } from '#words/share/shareWords.ts';
import type { Municipality } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { plain } from '../text.ts';
import { type ShareText, shareText } from './shareText.ts';

/** The share image of a municipality: every remark on its figures stands in it. */
export function municipalityShare(municipality: Municipality): ShareText {
  const small = smallNumbers(municipality);
  return shareText(
    {
      title: municipality.name,
      altOpening: `${municipality.name}:`,
      lead: plain(municipalityHeadline(municipality)),
      rate: plain(shareWords.municipalityRate(capitalise([rate(municipality.rate)]), municipality.flagged)),
      cautions: [...municipality.remarks.map(({ text }) => text), ...(small === null ? [] : [small])],
    },
    latestCount(municipality.counts),
  );
}
