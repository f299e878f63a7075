import type { Count } from '../../../domain/dataset.ts';
import type { Development, Direction } from '../../development.ts';
import { number, people, percent } from '../../values.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { type Text, figure, t } from '../../text.ts';

/** @param place after `i` */
export const countedOnce = (place: string, { year, persons }: Pick<Count, 'year' | 'persons'>): Text =>
  t`VIVE talte ${persons === 0 ? 'ingen' : people(persons)} i hjemløshed i ${place} i én uge i ${String(year)}.`;

/** Where there is no percentage to tell of. */
export const COUNTED: Readonly<
  Record<Exclude<Direction, 'rise' | 'fall'>, (place: string, development: Development) => Text>
> = {
  nobody: (place, { latest, previous }) =>
    t`VIVE fik i én uge i ${String(previous.year)} og i én uge i ${String(latest.year)} ikke kendskab til nogen i hjemløshed i ${place}. Der kan have været nogen alligevel, for optællingen når kun dem, som tilbud og myndigheder ved besked om.`,
  same: (place, { latest, previous }) =>
    t`VIVE talte ${people(latest.persons)} i hjemløshed i ${place} i én uge både i ${String(previous.year)} og i ${String(latest.year)}. Det er ikke nødvendigvis de samme mennesker.`,
  appeared: (place, { latest, previous }) =>
    t`VIVE talte ${people(latest.persons)} i hjemløshed i ${place} i én uge i ${String(latest.year)}, men ingen i ${String(previous.year)}. Når udgangspunktet er nul, kan ændringen ikke regnes om til procent.`,
  gone: (place, { latest, previous }) =>
    t`VIVE talte ingen i hjemløshed i ${place} i én uge i ${String(latest.year)}; i ${String(previous.year)} var der ${number(previous.persons)}. Der kan være mennesker, som tilbud og myndigheder ikke ved besked om.`,
};

/** The change in per cent without its sign; `under 1 pct.` where it would round to nothing. */
const sizeInPercent = (value: number): Text =>
  value === 0 ? t`under ${figure(1, '1\u00a0pct.')}` : t`${percent(Math.abs(value))}`;

export function changedBy(
  place: string,
  { latest, previous, change }: Development,
  isFromFew: boolean,
): Text {
  const counted = t`VIVE talte ${people(latest.persons)} i hjemløshed i ${place} i én uge i ${String(latest.year)} mod ${number(previous.persons)} i ${String(previous.year)}`;
  const size = t`${change.persons < 0 ? 'et fald' : 'en stigning'} på ${peopleInWords(Math.abs(change.persons))}`;
  const share = t`${size} eller ${sizeInPercent(change.percent ?? 0)}`;
  // The sentence ends with the full stop of `pct.`.
  return isFromFew ? t`${counted}, ${share} af et lille udgangspunkt.` : t`${counted}, ${share}`;
}

/** How sure a change is, by its verdict. */
export const RARE: Text = t`Så stor en forskel giver tilfældige udsving sjældent, men tallene viser ikke, hvad der ligger bag.`;
export const VERY_RARE: Text = t`Så stor en forskel giver tilfældige udsving yderst sjældent, men hvad der ligger bag, viser tallene ikke.`;
export const undecided = (isFewer: boolean): Text =>
  t`Tallene kan ikke afgøre, om der reelt er blevet ${isFewer ? 'færre' : 'flere'}.`;
