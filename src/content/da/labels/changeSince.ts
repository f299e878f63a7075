import type { Change } from '../../../domain/dataset.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, t } from '../../text.ts';

/** `otte færre end i 2022`. */
export const changeSince = ({ persons, fromYear }: Change): Text =>
  persons === 0
    ? t`Samme antal som i ${String(fromYear)}`
    : t`${moreOrFewer(persons)} end i ${String(fromYear)}`;
