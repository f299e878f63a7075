import { CHANCE_GIVES } from '../chanceWords.ts';
import type { ChanceVerdict, Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { type Counted, developmentOf, isOnePerson } from '../../development.ts';
import { type Text, plain, t } from '../../text.ts';
import { number, people } from '../figures.ts';
import { capitalise } from '../language/capitalise.ts';
import { SITE_NAME } from '../labels/site.ts';
import { remarksOnCounts } from '../figures/dots.ts';

const CHANCE: Readonly<Record<ChanceVerdict, string>> = {
  none: '',
  'maybe-chance': '; the difference may be due to chance',
  larger: `; the difference is larger than ${CHANCE_GIVES}`,
  'clearly-larger': `; the difference is clearly larger than ${CHANCE_GIVES}`,
};

/** `44 people in one week in 2024, 52 in 2022; the difference may be due to chance.` */
function countedInAWeek(record: Counted): Text {
  const { persons, year } = latestCount(record.counts);
  const found = capitalise(
    t`${persons === 0 ? 'nobody registered' : people(persons)} in one week in ${String(year)}`,
  );
  const development = developmentOf(record);
  if (development === null) return t`${found}.`;
  const { previous, direction, change } = development;
  const before = String(previous.year);
  if (direction === 'nobody') return t`${found}, nor in ${before}.`;
  if (direction === 'same') return t`${found}, the same number in ${before}.`;
  const earlier = previous.persons === 0 ? 'nobody' : number(previous.persons);
  return t`${found}, ${earlier} in ${before}${isOnePerson(development) ? '' : CHANCE[change.verdict]}.`;
}

/** At the end of every such line. */
export const CREDIT_SOURCE = `Source: VIVE, via ${SITE_NAME}.`;

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

/** The same of one among several: `Albertslund: 44 people in one week …`; their one source comes last. */
export const comparedCredit = (municipality: Municipality): string =>
  `${municipality.name}: ${countedWithRemarks(municipality)}`;
