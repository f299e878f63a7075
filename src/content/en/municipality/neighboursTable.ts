import { CHANCE_GIVES } from '../chanceWords.ts';
import type { Change, Municipality } from '../../../domain/dataset.ts';
import { latestChange } from '../../../domain/latest.ts';
import { type Text, t } from '../../text.ts';
import { howManyNeighbours } from '../language/howManyNeighbours.ts';
import { subjectName } from '../names.ts';

const isNotable = ({ verdict }: Change): boolean => verdict === 'larger' || verdict === 'clearly-larger';

/** The finding of the table beside the map: at how many neighbours the change is larger than chance. */
export function neighboursTableFinding(neighbours: readonly Municipality[]): Text | null {
  const changed = neighbours.filter(({ changes }) => changes.length > 0);
  const [first] = changed;
  if (first === undefined) return null;
  const notable = changed.filter(({ changes }) => isNotable(latestChange(changes))).length;
  if (changed.length === 1) {
    const name = subjectName(first);
    return notable === 0
      ? t`For its neighbour ${name}, the change may be due to chance`
      : t`For its neighbour ${name}, the change is larger than ${CHANCE_GIVES}`;
  }
  if (notable === 0) return ['For all the neighbours, the change may be due to chance'];
  return t`For ${howManyNeighbours(notable, changed.length)}, the change is larger than ${CHANCE_GIVES}`;
}
