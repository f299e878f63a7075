import { EXTERNAL_LINKS } from '../externalLinks.ts';
import type { SubSection } from '../report/reportSections.ts';
import { link, t } from '../text.ts';

/** Where the box stands: the footer of every page leads here. */
export const NEED_SHELTER_ID = 'mangler-du-et-sted';
export const NEED_SHELTER_HEADING = 'Mangler du et sted at sove?';

/** For those who need more than figures. What the law says of admission, after the ministry: section 110 of the Act on Social Services. */
export const NEED_SHELTER: SubSection = {
  heading: [NEED_SHELTER_HEADING],
  paragraphs: [
    t`Du kan selv gå til et forsorgshjem, også kaldet et herberg, og bede om en plads. Det må gerne ligge i en anden kommune end din. Det gælder, hvis du akut mangler et sted at bo og også har andre problemer at slås med (servicelovens § 110). Lederen afgør, om du kan få en plads. ${link(EXTERNAL_LINKS.ministryShelters, 'Læs mere hos ministeriet')} (sm.dk).`,
    t`Du kan også gå til din kommune, og ${link(EXTERNAL_LINKS.sand, 'SAND')} (sandudvalg.dk) er en organisation for mennesker i hjemløshed. Er liv i fare, så ring 112.`,
  ],
};
