import type { Municipality } from '../../domain/dataset.ts';
import { isNotable } from '../../domain/isNotable.ts';
import { latestChange } from '../../domain/latest.ts';
import {
  ALL_MAY_BE_CHANCE,
  manyAreLarger,
  onlyIsLarger,
  onlyMayBeChance,
} from '#words/municipality/neighboursTableWords.ts';
import { subjectName } from '../names.ts';
import type { Text } from '../text.ts';

/** The finding of the table beside the map: at how many neighbours the change is larger than chance. */
export function neighboursTableFinding(neighbours: readonly Municipality[]): Text | null {
  const changed = neighbours.filter(({ changes }) => changes.length > 0);
  const [first] = changed;
  if (first === undefined) return null;
  const notable = changed.filter(({ changes }) => isNotable(latestChange(changes))).length;
  if (changed.length === 1) {
    const name = subjectName(first);
    return notable === 0 ? onlyMayBeChance(name) : onlyIsLarger(name);
  }
  return notable === 0 ? ALL_MAY_BE_CHANCE : manyAreLarger(notable, changed.length);
}
