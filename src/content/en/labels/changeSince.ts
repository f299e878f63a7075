import type { Change } from '../../../domain/dataset.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, t } from '../../text.ts';

/** `eight fewer than in 2022`. */
export const changeSince = ({ persons, fromYear }: Change): Text =>
  persons === 0
    ? t`The same number as in ${String(fromYear)}`
    : t`${moreOrFewer(persons)} than in ${String(fromYear)}`;
