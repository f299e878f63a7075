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
      ? t`Hos naboen ${name} kan ændringen være tilfældig`
      : t`Hos naboen ${name} er ændringen større, end ${CHANCE_GIVES}`;
  }
  if (notable === 0) return ['Hos naboerne kan alle ændringer være tilfældige'];
  return t`Hos ${howManyNeighbours(notable, changed.length)} er ændringen større, end ${CHANCE_GIVES}`;
}
