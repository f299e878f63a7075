import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import type { GettingStarted } from '../../report/reportSections.ts';
import { link, t } from '../../text.ts';
import { CASES } from './cases.ts';

/** Section 8: the platform, its five themes, the local cases. */
export function gettingStarted(): GettingStarted {
  return {
    id: 'kom-i-gang',
    navLabel: 'Getting started',
    heading: t`Others have tried it and written it down`,
    paragraphs: [
      t`With many others, and advice from the Danish Authority of Social Services and Housing, Hjem til Alle has created a platform on Housing First, in Danish: ${link(EXTERNAL_LINKS.platform, 'godtigang-housingfirst.dk')}. It has knowledge and tools on five themes, and municipalities’ experience.`,
    ],
    themesHeading: 'Five themes on the platform',
    themes: [
      link(EXTERNAL_LINKS.themeEconomy, 'The economics of Housing First'),
      link(EXTERNAL_LINKS.themeHomes, 'Affordable homes for Housing First'),
      link(EXTERNAL_LINKS.themeSupport, 'Support and settling in a home of one’s own'),
      link(EXTERNAL_LINKS.themePrevention, 'Preventing homelessness'),
      link(EXTERNAL_LINKS.themeShelters, 'The role of shelters'),
    ],
    themesNote: t`Links to godtigang-housingfirst.dk, in Danish.`,
    casesHeading: 'Experience from five municipalities',
    casesNote: t`Articles in Danish on godtigang-housingfirst.dk. Their titles are translated here.`,
    cases: CASES,
  };
}
