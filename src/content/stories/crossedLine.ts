import type { Dataset, LineCrossing, Municipality } from '../../domain/dataset.ts';
import { latestChange } from '../../domain/latest.ts';
import { rates } from '../values.ts';
import { isLarger, hasCrossed, CROSSING_MAY_BE_CHANCE } from '#words/stories/crossedLineWords.ts';
import { developmentOf } from '../development.ts';
import { joinSentences } from '../language/joinSentences.ts';
import type { Text } from '../text.ts';

/**
 * That its rate has crossed 1 per 1,000 since the count before, and how sure it is; `null` where it hasn't.
 *
 * @param subject who has: `tallet`, `Viborg`
 */
export function crossedLine(municipality: Municipality, subject: string): Text | null {
  const development = developmentOf(municipality);
  const crossing = development?.change.crossedLine ?? null;
  if (development === null || crossing === null) return null;
  const { previous, latest, change } = development;
  const [from, to] = rates([previous.rate ?? 0, latest.rate ?? 0]);
  return joinSentences([
    hasCrossed(subject, crossing, development, from ?? '', to ?? ''),
    change.verdict === 'maybe-chance'
      ? CROSSING_MAY_BE_CHANCE
      : isLarger(crossing, change.verdict === 'clearly-larger', municipality.level.key !== 'undecided'),
  ]);
}

/** Those that have crossed 1 per 1,000 since the count before. */
export const crossed = ({ municipalities }: Dataset, crossing: LineCrossing): Municipality[] =>
  municipalities.filter(
    ({ changes }) => changes.length > 0 && latestChange(changes).crossedLine === crossing,
  );

/** Those that have crossed it in either direction, and those of them where it may be chance. */
export function crossings(dataset: Dataset): Record<'above' | 'below' | 'maybe', Municipality[]> {
  const [above, below] = [crossed(dataset, 'came-above'), crossed(dataset, 'went-below')];
  const maybe = [...above, ...below].filter(
    ({ changes }) => latestChange(changes).verdict === 'maybe-chance',
  );
  return { above, below, maybe };
}
