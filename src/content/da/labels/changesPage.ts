import { link, t, type Text } from '../../text.ts';

export const CHANGES_TITLE = 'Ændringer i data';
export const CHANGES_FEED_TITLE = 'Hjemløshed i Danmark: ændringer i data';
/** @param name of a municipality or region */
export const placeFeedTitle = (name: string): string =>
  `Hjemløshed i Danmark: ændringer i tallene for ${name}`;
export const CHANGES_DESCRIPTION = 'Hvad der er kommet til eller rettet i tallene, og hvornår.';
export const changesIntro = (feed: string): Text =>
  t`Her står hver gang, tallene på siden er blevet ændret: nye optællinger, rettelser og nye forbehold. ${link(feed, 'Følg med i en nyhedslæser (Atom)')}.`;
