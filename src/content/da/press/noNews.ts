import type { Municipality } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { type Counted, developmentOf, isOnePerson } from '../../development.ts';
import { number } from '../figures.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { type Text, t } from '../../text.ts';

export const NO_NEWS_HEADING = 'Der er ingen nyhed i tallene';

/** A rate may stand out for the size of its place and still not for an angle. */
const NOT_FURTHEST = 'tallet pr. indbygger hører ikke til dem, der klart ligger længst fra landets.';

/** What the change and the rate say, where neither holds. */
function why(record: Counted): Text {
  const development = developmentOf(record);
  if (development !== null && development.direction === 'nobody')
    return t`VIVE fik ikke kendskab til nogen i hjemløshed, og det beviser ikke, at ingen mangler et hjem.`;
  if (development !== null && isOnePerson(development))
    return t`Tallet bygger på ét menneske. Det kan hverken sammenlignes med andres eller sige noget om en udvikling.`;
  if (development !== null && development.direction === 'same')
    return t`Antallet er det samme som sidst, og ${NOT_FURTHEST}`;
  return t`Forskellen mellem de to optællinger kan være tilfældig, og ${NOT_FURTHEST}`;
}

const WORTH_KNOWING: Text = t`Det er værd at vide. En overskrift om et fald, en stigning eller en plads på en liste ville ikke holde.`;
const INSTEAD: Text = t`Historien kan i stedet være, hvad kommunen gør, og hvad det vil sige at mangle et hjem. Spørgsmålene nedenfor er en begyndelse.`;

/** Why a municipality's figures carry no story. @param alike how many have none, itself among them */
export function noNews(municipality: Municipality, alike: number, of: number): Text[] {
  if (isDoubted(municipality))
    return [
      t`Tallet pr. indbygger har et forbehold. Derfor kan tallene ikke bære en vinkel, hverken om niveauet eller om ændringen.`,
      INSTEAD,
    ];
  const others = t`I ${number(alike)} af de ${number(of)} kommuner er der ingen nyhed i tallene.`;
  return [joinSentences([why(municipality), others]), joinSentences([WORTH_KNOWING, INSTEAD])];
}

/** The same of a region. */
export const noNewsInRegion = (record: Counted): Text[] => [
  why(record),
  t`Det er værd at vide. En overskrift om et fald eller en stigning i regionen ville ikke holde. Se i stedet, i hvilke af dens kommuner der er noget, som holder.`,
];
