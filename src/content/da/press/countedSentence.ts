import { CHANCE_GIVES } from '../chanceWords.ts';
import { latestCount } from '../../../domain/latest.ts';
import { type Counted, type Development, developmentOf } from '../../development.ts';
import { number, people } from '../figures.ts';
import { type Text, t } from '../../text.ts';

function chance({ direction, change }: Development): Text {
  if (direction === 'same') return t`Tallet er uændret.`;
  if (change.verdict === 'maybe-chance') return t`Forskellen er så lille, at den kan være tilfældig.`;
  return t`Forskellen er ${change.verdict === 'larger' ? '' : 'klart '}større end det, ${CHANCE_GIVES}.`;
}

/**
 * `I Albertslund Kommune talte VIVE 44 mennesker i hjemløshed i 2024 mod 52 i 2022. …`
 *
 * @param place after `i`
 */
export function countedSentence(place: string, record: Counted): Text {
  const development = developmentOf(record);
  const { year, persons } = latestCount(record.counts);
  const found = persons === 0 ? 'ingen mennesker' : people(persons);
  if (development === null) return t`I ${place} talte VIVE ${found} i hjemløshed i ${String(year)}.`;
  const before = String(development.previous.year);
  if (development.direction === 'nobody') {
    return t`I ${place} har VIVE ikke talt nogen mennesker i hjemløshed, hverken i ${before} eller i ${String(year)}.`;
  }
  const earlier = development.previous.persons === 0 ? 'ingen' : number(development.previous.persons);
  return t`I ${place} talte VIVE ${found} i hjemløshed i ${String(year)} mod ${earlier} i ${before}. ${chance(development)}`;
}
