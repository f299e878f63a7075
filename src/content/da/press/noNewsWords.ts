import { number } from '../../values.ts';
import { type Text, t } from '../../text.ts';

export const NO_NEWS_HEADING = 'Der er ingen nyhed i tallene';

/** A rate may stand out for the size of its place and still not for an angle. */
const NOT_FURTHEST =
  'tallet pr. indbygger er ikke blandt dem, der klart skiller sig mest ud fra landets tal.';

/** Why there is none. */
export const NOBODY_FOUND: Text = t`VIVE fik ikke kendskab til nogen i hjemløshed, og det beviser ikke, at ingen mangler et hjem.`;
export const OF_ONE: Text = t`Tallet bygger på ét menneske. Det kan hverken sammenlignes med andres eller sige noget om en udvikling.`;
export const THE_SAME: Text = t`Antallet er det samme som sidst, og ${NOT_FURTHEST}`;
export const MAY_BE_CHANCE: Text = t`Forskellen mellem de to optællinger kan være tilfældig, og ${NOT_FURTHEST}`;
export const DOUBTED_ALONE: Text = t`Tallet pr. indbygger har et forbehold. Derfor kan tallene ikke bære en vinkel, hverken om niveauet eller om ændringen.`;

export const inSoMany = (alike: number, of: number): Text =>
  t`I ${number(alike)} af de ${number(of)} kommuner er der ingen nyhed i tallene.`;
export const WORTH_KNOWING: Text = t`Det er værd at vide. En overskrift om et fald, en stigning eller en plads på en liste ville ikke holde.`;
export const INSTEAD: Text = t`Historien kan i stedet være, hvad kommunen gør, og hvad det vil sige at mangle et hjem. Spørgsmålene nedenfor er en begyndelse.`;
export const WORTH_KNOWING_IN_REGION: Text = t`Det er værd at vide. En overskrift om et fald eller en stigning i regionen ville ikke holde. Se i stedet, i hvilke af dens kommuner der er noget, som holder.`;
