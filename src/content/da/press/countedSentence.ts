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

/** ` mod 52 i 2022`, `, men ingen i 2022`, `, lige så mange som i 2022` */
function earlier({ direction, previous: { persons, year } }: Development): Text {
  if (direction === 'same') return t`, lige så mange som i ${String(year)}`;
  return persons === 0 ? t`, men ingen i ${String(year)}` : t` mod ${number(persons)} i ${String(year)}`;
}

/**
 * `I én uge i 2024 talte VIVE 44 mennesker i hjemløshed i Albertslund Kommune mod 52 i 2022. …`
 *
 * @param place after `i`
 */
export function countedSentence(place: string, record: Counted): Text {
  const development = developmentOf(record);
  const { year, persons } = latestCount(record.counts);
  const found = t`I én uge i ${String(year)} talte VIVE ${persons === 0 ? 'ingen mennesker' : people(persons)} i hjemløshed i ${place}`;
  if (development === null) return t`${found}.`;
  const { previous, direction } = development;
  if (direction === 'nobody') return t`${found}, heller ingen i ${String(previous.year)}.`;
  return joinSentences([t`${found}${earlier(development)}.`, chance(development)]);
}
