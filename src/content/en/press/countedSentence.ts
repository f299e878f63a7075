import { chanceSentence } from '../chanceWords.ts';
import { latestCount } from '../../../domain/latest.ts';
import { type Counted, type Development, developmentOf, isOnePerson } from '../../development.ts';
import { number, people } from '../figures.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { type Text, t } from '../../text.ts';

function chance(development: Development): Text | null {
  const { direction, change } = development;
  const sentence = isOnePerson(development) ? null : chanceSentence(direction, change.verdict);
  return sentence === null ? null : [sentence];
}

/** `, compared with 52 in 2022`, `, but nobody in 2022`, `, the same number as in 2022` */
function earlier({ direction, previous: { persons, year } }: Development): Text {
  if (direction === 'same') return t`, the same number as in ${String(year)}`;
  return persons === 0
    ? t`, but nobody in ${String(year)}`
    : t`, compared with ${number(persons)} in ${String(year)}`;
}

/**
 * `In one week in 2024 VIVE counted 44 people experiencing homelessness in Albertslund Municipality, compared with 52 in 2022. …`
 *
 * @param place after `in`
 */
export function countedSentence(place: string, record: Counted): Text {
  const development = developmentOf(record);
  const { year, persons } = latestCount(record.counts);
  const found = t`In one week in ${String(year)}, VIVE counted ${persons === 0 ? 'nobody' : people(persons)} experiencing homelessness in ${place}`;
  if (development === null) return t`${found}.`;
  const { previous, direction } = development;
  if (direction === 'nobody') return t`${found}, and nobody in ${String(previous.year)} either.`;
  return joinSentences([t`${found}${earlier(development)}.`, chance(development)]);
}
