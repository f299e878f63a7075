import { link, t, type Text } from '../../text.ts';

export const CHANGES_TITLE = 'Changes to the data';
export const CHANGES_FEED_TITLE = 'Homelessness in Denmark: changes to the data';
/** @param name of a municipality or region */
export const placeFeedTitle = (name: string): string =>
  `Homelessness in Denmark: changes to the figures for ${name}`;
export const CHANGES_DESCRIPTION = 'What has been added to or corrected in the figures, and when.';
export const changesIntro = (feed: string): Text =>
  t`Every change to the figures on this site is listed here: new counts, corrections and new caveats. ${link(feed, 'Follow in a feed reader (Atom)')}.`;
