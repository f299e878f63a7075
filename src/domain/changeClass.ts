import type { Change } from './dataset.ts';

/**
 * Classes of a change on the map, symmetric in ratio: twice as many is as far as half as many.
 * The first four only where the change is larger than chance normally gives.
 */
export type ChangeClass =
  'doubled' | 'more' | 'fewer' | 'halved' | 'maybe-more' | 'maybe-fewer' | 'unchanged' | 'from-zero';

/**
 * The class of a change.
 *
 * @param earlierPersons the count that the change starts from; from 0 there is no percentage, which is
 *   a class of its own, also where it stayed at 0
 */
export function changeClass(
  change: Pick<Change, 'persons' | 'verdict'>,
  earlierPersons: number,
): ChangeClass {
  const { persons, verdict } = change;
  if (earlierPersons === 0) return 'from-zero';
  if (persons === 0) return 'unchanged';
  if (verdict === 'none' || verdict === 'maybe-chance') return persons > 0 ? 'maybe-more' : 'maybe-fewer';
  if (persons > 0) return persons >= earlierPersons ? 'doubled' : 'more';
  return -persons * 2 >= earlierPersons ? 'halved' : 'fewer';
}
