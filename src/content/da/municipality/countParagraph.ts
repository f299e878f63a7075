import { SMALL_BASE_BELOW } from '../../../domain/change.ts';
import type { Change, Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { type Development, developmentOf } from '../../development.ts';
import { number, people, percent } from '../figures.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { type Text, figure, t } from '../../text.ts';

/** The change in per cent without its sign; `under 1 pct.` where it would round to nothing. */
function sizeInPercent(value: number): Text {
  return value === 0 ? t`under ${figure(1, '1\u00a0pct.')}` : t`${percent(Math.abs(value))}`;
}

function changeSentences(place: string, { latest, previous, change }: Development): Text {
  const counted = t`VIVE talte ${people(latest.persons)} i hjemløshed i ${place} i én uge i ${String(latest.year)} mod ${number(previous.persons)} i ${String(previous.year)}`;
  const size = t`${change.persons < 0 ? 'et fald' : 'en stigning'} på ${peopleInWords(Math.abs(change.persons))}`;
  const share = t`${size} eller ${sizeInPercent(change.percent ?? 0)}`;
  // The sentence ends with the full stop of `pct.`.
  if (previous.persons >= SMALL_BASE_BELOW) return t`${counted}, ${share}`;
  return t`${counted}, ${share} af et lille udgangspunkt.`;
}

function certainty({ verdict, persons }: Change): Text {
  if (verdict === 'larger')
    return t`Så stor en forskel giver tilfældige udsving sjældent, men tallene viser ikke, hvad der ligger bag.`;
  if (verdict === 'clearly-larger')
    return t`Så stor en forskel giver tilfældige udsving yderst sjældent, men hvad der ligger bag, viser tallene ikke.`;
  return t`Tallene kan ikke afgøre, om der reelt er blevet ${persons < 0 ? 'færre' : 'flere'}.`;
}

function developed(place: string, development: Development): Text {
  const { latest, previous, change, direction } = development;
  const [year, before] = [String(latest.year), String(previous.year)];
  switch (direction) {
    case 'nobody':
      return t`VIVE fik i én uge i ${before} og i én uge i ${year} ikke kendskab til nogen i hjemløshed i ${place}. Der kan have været nogen alligevel, for optællingen når kun dem, som tilbud og myndigheder ved besked om.`;
    case 'same':
      return t`VIVE talte ${people(latest.persons)} i hjemløshed i ${place} i én uge både i ${before} og i ${year}. Det er ikke nødvendigvis de samme mennesker.`;
    case 'appeared':
      return t`VIVE talte ${people(latest.persons)} i hjemløshed i ${place} i én uge i ${year}, men ingen i ${before}. Når udgangspunktet er nul, kan ændringen ikke regnes om til procent.`;
    case 'gone':
      return t`VIVE talte ingen i hjemløshed i ${place} i én uge i ${year}; i ${before} var der ${number(previous.persons)}. Der kan være mennesker, som tilbud og myndigheder ikke ved besked om.`;
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
  return t`VIVE talte ${persons === 0 ? 'ingen' : people(persons)} i hjemløshed i ${municipality.officialName} i én uge i ${String(year)}.`;
}
