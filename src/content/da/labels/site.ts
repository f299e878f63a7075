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

export const SITE_NAME = 'Hjemløshed i Danmark';
/** What the site is about, as it stands in titles. */
export const SUBJECT = 'hjemløshed';
export const SITE_DESCRIPTION =
  'Hvor mange mennesker er i hjemløshed i din kommune? Tal for alle kommuner, hvad de kan bruges til, og hvad der hjælper.';

export const SKIP_LINK = 'Gå til indholdet';
export const MENU_LABEL = 'Menu';
export const MAIN_NAVIGATION_LABEL = 'Hovedmenu';
export const FOOTER_NAVIGATION_LABEL = 'Alle sider';
export const BREADCRUMB_LABEL = 'Du er her';
export const BREADCRUMB_ROOT = 'Danmark';
export const REGIONS_LABEL = 'Regioner';
/** Above the list of a long page's sections. */
export const CONTENTS_LABEL = 'På denne side';

export const NAVIGATION: readonly NavigationItem[] = [
  { label: 'Kortet', href: '/#kort' },
  { label: 'Kommuner', href: '/kommune/' },
  { label: 'Housing First', href: '/#det-virker' },
  { label: 'Data', href: '/data/' },
  { label: 'Metode', href: '/metode/' },
  { label: 'Om', href: '/om/' },
];

export const FOOTER: readonly FooterColumn[] = [
  {
    heading: 'Læs',
    items: [
      { label: 'Hele historien', href: '/' },
      { label: 'Alle kommuner', href: '/kommune/' },
      { label: 'Sammenlign kommuner', href: '/sammenlign/' },
    ],
  },
  {
    heading: 'Brug',
    items: [
      { label: 'Hent data', href: '/data/' },
      { label: 'Indlejr en grafik', href: '/indlejr/' },
      { label: 'Billeder og henvisninger', href: '/#brug' },
      { label: 'Til pressen', href: '/presse/' },
    ],
  },
  {
    heading: 'Forstå',
    items: [
      { label: 'Sådan tæller VIVE', href: '/metode/#saadan-taeller-vive' },
      { label: 'Sådan regner vi', href: '/metode/#saadan-regner-vi' },
      { label: 'Det kan tallene ikke vise', href: '/metode/#konkluder-ikke' },
    ],
  },
  {
    heading: 'Om',
    items: [
      { label: NEED_SHELTER_HEADING, href: `/#${NEED_SHELTER_ID}` },
      { label: 'Hvem står bag?', href: '/om/#rapporten' },
      { label: 'Tilgængelighed', href: '/om/#tilgaengelighed' },
      { label: 'Ingen cookies, ingen sporing', href: '/om/#privatliv' },
    ],
  },
];

/** The same page in other languages, each named in its own. */
export const OTHER_LANGUAGES: readonly { readonly language: Language; readonly label: string }[] = [
  { language: 'en', label: 'English' },
];

/** The sources of everything, at the foot of every page. */
export const FOOTER_SOURCES = `Tal: VIVE – Det Nationale Forsknings- og Analysecenter for Velfærd, optællingerne 2009–2024 (til og med 2015 fra SFI, nu en del af VIVE). Antallene i kommunerne er dem, der står i Hjem til Alle og SAND: Hjemløshed i Danmark – og hvordan vi løser det, september 2025. Folketal: Danmarks Statistik. ${MAP_SOURCE}.`;
