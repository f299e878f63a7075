import {
  ABOUT_OPENING,
  accessibility,
  LICENCES,
  PERFORMANCE,
  PRIVACY,
  REPORT,
  SOURCES,
} from '#words/about.ts';
import type { ProsePage } from './pageSection.ts';
import { proseSection } from './proseSection.ts';

/**
 * `/om/`.
 *
 * @param repositoryUrl where the site's code and its issue tracker lie; `null` while that isn't public
 */
export const aboutPage = (repositoryUrl: string | null): ProsePage => ({
  ...ABOUT_OPENING,
  sections: [
    proseSection('rapporten', REPORT),
    proseSection('kilder', SOURCES),
    proseSection('licenser', LICENCES),
    proseSection('privatliv', PRIVACY),
    proseSection('tilgaengelighed', accessibility(repositoryUrl)),
    proseSection('ydeevne', PERFORMANCE),
  ],
});
