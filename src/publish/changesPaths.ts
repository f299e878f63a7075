/** Where readers see what has changed in the data, and where their feed readers do. Promises. */
export const CHANGES_PATH = '/data/aendringer/';
/** Anchor of a change on the page, by its ISO date. */
export const changeAnchor = (date: string): string => `aendring-${date}`;
export const CHANGES_FEED_PATH = '/data/aendringer.xml';
