import type { Change, Dataset, LineCrossing, Municipality } from '../../../domain/dataset.ts';
import { latestChange } from '../../../domain/latest.ts';
import { developmentOf } from '../../development.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { rates } from '../figures.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { type Text, t } from '../../text.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

const SIDES: Readonly<Record<LineCrossing, string>> = { 'came-above': 'over', 'went-below': 'under' };

function howSure({ verdict }: Change, side: string, { level }: Municipality): Text {
  if (verdict === 'maybe-chance') return t`Ændringen kan være tilfældig.`;
  const clearly = verdict === 'clearly-larger' ? 'klart ' : '';
  const change = t`Ændringen er ${clearly}større, end ${CHANCE_GIVES}`;
  return level.key === 'undecided'
    ? t`${change}, men det er usikkert, om tallet virkelig ligger ${side} ${LINE_IN_WORDS}.`
    : t`${change}.`;
}

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
  const side = SIDES[crossing];
  return joinSentences([
    t`Fra ${String(previous.year)} til ${String(latest.year)} er ${subject} kommet ${side} ${LINE_IN_WORDS} menneske i hjemløshed pr. 1.000 indbyggere, fra ${from ?? ''} til ${to ?? ''}.`,
    howSure(change, side, municipality),
  ]);
}

/** Those that have crossed 1 per 1,000 since the count before. */
export const crossed = ({ municipalities }: Dataset, crossing: LineCrossing): Municipality[] =>
  municipalities.filter(
    ({ changes }) => changes.length > 0 && latestChange(changes).crossedLine === crossing,
  );
