import { CHANCE_GIVES } from '../chanceWords.ts';
import type { ChanceVerdict } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { type Counted, developmentOf, isOnePerson } from '../../development.ts';
import { type Text, t } from '../../text.ts';
import { number, people } from '../../values.ts';
import { capitalise } from '../../language/capitalise.ts';
import { SITE_NAME } from '../labels/site.ts';

const CHANCE: Readonly<Record<ChanceVerdict, string>> = {
  none: '',
  'maybe-chance': '; forskellen kan være tilfældig',
  larger: `; forskellen er større, end ${CHANCE_GIVES}`,
  'clearly-larger': `; forskellen er klart større, end ${CHANCE_GIVES}`,
};

/** `44 mennesker i én uge i 2024, 52 i 2022; forskellen kan være tilfældig.` */
export function countedInAWeek(record: Counted): Text {
  const { persons, year } = latestCount(record.counts);
  const found = capitalise(
    t`${persons === 0 ? 'ingen registreret' : people(persons)} i én uge i ${String(year)}`,
  );
  const development = developmentOf(record);
  if (development === null) return t`${found}.`;
  const { previous, direction, change } = development;
  const before = String(previous.year);
  if (direction === 'nobody') return t`${found} og heller ingen i ${before}.`;
  if (direction === 'same') return t`${found}, lige så mange i ${before}.`;
  const earlier = previous.persons === 0 ? 'ingen' : number(previous.persons);
  return t`${found}, ${earlier} i ${before}${isOnePerson(development) ? '' : CHANCE[change.verdict]}.`;
}

/** At the end of every such line under an embed. */
export const CREDIT_SOURCE = `Kilde: VIVE, via ${SITE_NAME}.`;
