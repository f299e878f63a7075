import { EXTERNAL_LINKS } from '../externalLinks.ts';
import type { SubSection } from '../report/reportSections.ts';
import { link, t } from '../text.ts';

/** Where the box stands: the footer of every page leads here. */
export const NEED_SHELTER_ID = 'mangler-du-et-sted';
export const NEED_SHELTER_HEADING = 'Need a place to sleep?';

/** For those who need more than figures. What the law says of admission, after the ministry: section 110 of the Act on Social Services. */
export const NEED_SHELTER: SubSection = {
  heading: [NEED_SHELTER_HEADING],
  paragraphs: [
    t`You can go to a shelter yourself (a forsorgshjem, also called a herberg) and ask for a place. It does not have to be in your own municipality. This applies if you urgently need somewhere to live and also have other problems to deal with (section 110 of the Social Services Act). The manager decides whether you can have a place. ${link(EXTERNAL_LINKS.ministryShelters, 'Read more at the ministry')} (sm.dk), in Danish.`,
    t`You can also go to your municipality, and ${link(EXTERNAL_LINKS.sand, 'SAND')} (sandudvalg.dk) is an organisation for people experiencing homelessness. If a life is in danger, call 112.`,
  ],
};
