import type { Dataset, Municipality } from '../../domain/dataset.ts';
import { markedInReport } from '#words/municipality/flagTextWords.ts';
import { joinSentences } from '../language/joinSentences.ts';
import type { Text } from '../text.ts';
import { remarkSentences } from '../remarksOn.ts';

/** Why this municipality is marked, with the remark on those printed as exactly 1.0; `null` where it is not. */
export const flagText = (municipality: Municipality, { country, municipalities }: Dataset): Text | null =>
  municipality.flagged
    ? joinSentences([
        markedInReport(country.flaggedCount, municipalities.length),
        ...remarkSentences(municipality, 'flag'),
      ])
    : null;
