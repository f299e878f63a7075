import { CREDIT_SOURCE, countedInAWeek } from '#words/embed/creditWords.ts';
import type { Municipality } from '../../domain/dataset.ts';
import type { Counted } from '../development.ts';
import { remarksOnCounts } from '../figures/dotsText.ts';
import { plain } from '../text.ts';

/**
 * Under an embed in somebody's article, after the link that says what it shows: the figures with their week
 * and what to bear in mind, and the source. It may be all that is left.
 */
export const embedCredit = (record: Counted): string => `${plain(countedInAWeek(record))} ${CREDIT_SOURCE}`;

/** Of a municipality, with the remarks that follow its figures wherever they go. */
const countedWithRemarks = (municipality: Municipality): string =>
  [plain(countedInAWeek(municipality)), ...remarksOnCounts(municipality).map(plain)].join(' ');

/** The same of a municipality. */
export const municipalityCredit = (municipality: Municipality): string =>
  `${countedWithRemarks(municipality)} ${CREDIT_SOURCE}`;

/** The same of one among several: `Albertslund: 44 mennesker i én uge …`; their one source comes last. */
export const comparedCredit = (municipality: Municipality): string =>
  `${municipality.name}: ${countedWithRemarks(municipality)}`;
