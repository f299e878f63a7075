import { SMALL_BASE_BELOW } from '../../../domain/change.ts';
import type { Change, Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { type Development, developmentOf } from '../../development.ts';
import { number, people, percent } from '../figures.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { type Text, figure, t } from '../../text.ts';

/** Who counts, for those who read of it here first. */
const COUNTERS = 'The research centre VIVE';

/** The change in per cent without its sign; `less than 1 per cent` where it would round to nothing. */
function sizeInPercent(value: number): Text {
  return value === 0 ? t`less than ${figure(1, '1\u00a0per\u00a0cent')}` : t`${percent(Math.abs(value))}`;
}

function changeSentences(place: string, { latest, previous, change }: Development): Text {
  const counted = t`${COUNTERS} counted ${people(latest.persons)} experiencing homelessness in ${place} during one week in ${String(latest.year)}, compared with ${number(previous.persons)} in ${String(previous.year)}`;
  const size = t`${change.persons < 0 ? 'a fall' : 'a rise'} of ${peopleInWords(Math.abs(change.persons))}`;
  const share = t`${size}, or ${sizeInPercent(change.percent ?? 0)}`;
  if (previous.persons >= SMALL_BASE_BELOW) return t`${counted}: ${share}.`;
  return t`${counted}: ${share}, from a small base.`;
}

function certainty({ verdict, persons }: Change): Text {
  if (verdict === 'larger')
    return t`Chance variation rarely gives a difference this large, but the figures do not show what lies behind it.`;
  if (verdict === 'clearly-larger')
    return t`Only extremely rarely does chance variation give a difference this large, but the figures do not show what lies behind it.`;
  return t`The figures cannot settle whether there really are ${persons < 0 ? 'fewer' : 'more'}.`;
}

function developed(place: string, development: Development): Text {
  const { latest, previous, change, direction } = development;
  const [year, before] = [String(latest.year), String(previous.year)];
  switch (direction) {
    case 'nobody':
      return t`During one week in ${before} and one week in ${year}, the research centre VIVE learned of nobody experiencing homelessness in ${place}. There may have been someone all the same, for the count reaches only those whom services and authorities know about.`;
    case 'same':
      return t`${COUNTERS} counted ${people(latest.persons)} experiencing homelessness in ${place} during one week in both ${before} and ${year}. ${latest.persons === 1 ? 'It is not necessarily the same person' : 'They are not necessarily the same people'}.`;
    case 'appeared':
      return t`${COUNTERS} counted ${people(latest.persons)} experiencing homelessness in ${place} during one week in ${year}, but nobody in ${before}. When the base is zero, the change cannot be expressed in per cent.`;
    case 'gone':
      return t`${COUNTERS} counted nobody experiencing homelessness in ${place} during one week in ${year}; in ${before} the number was ${number(previous.persons)}. There may be people whom services and authorities do not know about.`;
    case 'rise':
    case 'fall':
      return joinSentences([changeSentences(place, development), certainty(change)]);
  }
}

/** The newest count, its change in persons and per cent, and what the figures cannot tell. */
export function countParagraph(municipality: Municipality): Text {
  const development = developmentOf(municipality);
  if (development !== null) return developed(municipality.officialName, development);
  const { year, persons } = latestCount(municipality.counts);
  return t`${COUNTERS} counted ${persons === 0 ? 'nobody' : people(persons)} experiencing homelessness in ${municipality.officialName} during one week in ${String(year)}.`;
}
