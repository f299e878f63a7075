import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import type { GettingStarted } from '../../report/reportSections.ts';
import { link, t } from '../../text.ts';
import { CASES } from './cases.ts';

/** Section 8: the platform, its five themes, the local cases. */
export function gettingStarted(): GettingStarted {
  return {
    id: 'kom-i-gang',
    navLabel: 'Kom i gang',
    heading: t`Andre har prøvet det og skrevet det ned`,
    paragraphs: [
      t`Hjem til Alle har sammen med mange andre og med råd fra Social- og Boligstyrelsen lavet en platform om Housing First: ${link(EXTERNAL_LINKS.platform, 'godtigang-housingfirst.dk')}. Her er viden og værktøjer om fem temaer og erfaringer fra kommuner.`,
    ],
    themesHeading: 'Fem temaer på platformen',
    themes: [
      link(EXTERNAL_LINKS.themeEconomy, 'Økonomien i Housing First'),
      link(EXTERNAL_LINKS.themeHomes, 'Betalbare boliger til indsatsen'),
      link(EXTERNAL_LINKS.themeSupport, 'Støtte og etablering i egen bolig'),
      link(EXTERNAL_LINKS.themePrevention, 'Forebyggelse af hjemløshed'),
      link(EXTERNAL_LINKS.themeShelters, 'Forsorgshjemmets rolle'),
    ],
    themesNote: t`Links til godtigang-housingfirst.dk.`,
    casesHeading: 'Erfaringer fra fem kommuner',
    casesNote: t`Artikler på godtigang-housingfirst.dk.`,
    cases: CASES,
  };
}
