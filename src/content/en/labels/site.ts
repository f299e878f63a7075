import type { Language } from '../../../addresses.ts';
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
  { label: 'Map', href: '/#kort' },
  { label: 'Municipalities', href: '/kommune/' },
  { label: 'Housing First', href: '/#det-virker' },
  { label: 'Data', href: '/data/' },
  { label: 'Method', href: '/metode/' },
  { label: 'About', href: '/om/' },
];

export const FOOTER: readonly FooterColumn[] = [
  {
    heading: 'Read',
    items: [
      { label: 'The whole story', href: '/' },
      { label: 'All municipalities', href: '/kommune/' },
      { label: 'Compare municipalities', href: '/sammenlign/' },
    ],
  },
  {
    heading: 'Use',
    items: [
      { label: 'Download data', href: '/data/' },
      { label: 'Embed a chart', href: '/indlejr/' },
      { label: 'Images and references', href: '/#brug' },
      { label: 'For the press', href: '/presse/' },
    ],
  },
  {
    heading: 'Understand',
    items: [
      { label: 'How VIVE counts', href: '/metode/#saadan-taeller-vive' },
      { label: 'How we calculate', href: '/metode/#saadan-regner-vi' },
      { label: 'What the figures cannot show', href: '/metode/#konkluder-ikke' },
    ],
  },
  {
    heading: 'About',
    items: [
      { label: NEED_SHELTER_HEADING, href: `/#${NEED_SHELTER_ID}` },
      { label: 'Who is behind it?', href: '/om/#rapporten' },
      { label: 'Accessibility', href: '/om/#tilgaengelighed' },
      { label: 'No cookies, no tracking', href: '/om/#privatliv' },
    ],
  },
];

/** The same page in other languages, each named in its own. */
export const OTHER_LANGUAGES: readonly { readonly language: Language; readonly label: string }[] = [
  { language: 'da', label: 'Dansk' },
];

/** The sources of everything, at the foot of every page. */
export const FOOTER_SOURCES = `Figures: VIVE – The Danish Center for Social Science Research, the counts of 2009–2024 (up to and including 2015 by SFI, now part of VIVE). The numbers for the municipalities are those printed in Hjem til Alle and SAND: Hjemløshed i Danmark – og hvordan vi løser det (Homelessness in Denmark – and how we solve it), September 2025. Population: Statistics Denmark. ${MAP_SOURCE}.`;
