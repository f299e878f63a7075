import { NEED_SHELTER_HEADING, NEED_SHELTER_ID } from '../needShelter.ts';
import { MAP_SOURCE } from '../sourceLines.ts';

export interface NavigationItem {
  readonly label: string;
  /** From the site's root. */
  readonly href: string;
}

export interface FooterColumn {
  readonly heading: string;
  readonly items: readonly NavigationItem[];
}

export const SITE_NAME = 'Homelessness in Denmark';
/** What the site is about, as it stands in titles. */
export const SUBJECT = 'homelessness';
export const SITE_DESCRIPTION =
  'How many people are experiencing homelessness in your municipality? Figures for every Danish municipality, what they can be used for, and what helps.';

export const SKIP_LINK = 'Skip to content';
export const MENU_LABEL = 'Menu';
export const MAIN_NAVIGATION_LABEL = 'Main menu';
export const FOOTER_NAVIGATION_LABEL = 'All pages';
export const BREADCRUMB_LABEL = 'You are here';
export const BREADCRUMB_ROOT = 'Denmark';
export const REGIONS_LABEL = 'Regions';
/** Above the list of a long page's sections. */
export const CONTENTS_LABEL = 'On this page';

export const NAVIGATION: readonly NavigationItem[] = [
  { label: 'Map', href: '/en/#kort' },
  { label: 'Municipalities', href: '/en/municipalities/' },
  { label: 'Housing First', href: '/en/#det-virker' },
  { label: 'Data', href: '/en/data/' },
  { label: 'Method', href: '/en/method/' },
  { label: 'About', href: '/en/about/' },
];

export const FOOTER: readonly FooterColumn[] = [
  {
    heading: 'Read',
    items: [
      { label: 'The whole story', href: '/en/' },
      { label: 'All municipalities', href: '/en/municipalities/' },
      { label: 'Compare municipalities', href: '/en/compare/' },
    ],
  },
  {
    heading: 'Use',
    items: [
      { label: 'Download data', href: '/en/data/' },
      { label: 'Embed a chart', href: '/en/embed/' },
      { label: 'Images and references', href: '/en/#brug' },
      { label: 'For the press', href: '/en/press/' },
    ],
  },
  {
    heading: 'Understand',
    items: [
      { label: 'How VIVE counts', href: '/en/method/#saadan-taeller-vive' },
      { label: 'How we calculate', href: '/en/method/#saadan-regner-vi' },
      { label: 'What the figures cannot show', href: '/en/method/#konkluder-ikke' },
    ],
  },
  {
    heading: 'About',
    items: [
      { label: NEED_SHELTER_HEADING, href: `/en/#${NEED_SHELTER_ID}` },
      { label: 'Who is behind it?', href: '/en/about/#rapporten' },
      { label: 'Accessibility', href: '/en/about/#tilgaengelighed' },
      { label: 'No cookies, no tracking', href: '/en/about/#privatliv' },
    ],
  },
];

/** The sources of everything, at the foot of every page. */
export const FOOTER_SOURCES = `Figures: VIVE – The Danish Center for Social Science Research, the counts of 2009–2024 (up to and including 2015 under the name SFI). The numbers for the municipalities are those printed in Hjem til Alle and SAND: Hjemløshed i Danmark – og hvordan vi løser det (Homelessness in Denmark – and how we solve it), September 2025. Population: Statistics Denmark. ${MAP_SOURCE}.`;
