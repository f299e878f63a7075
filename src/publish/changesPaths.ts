/** Where readers see what has changed in the data, and where their feed readers do. Promises. */
export const CHANGES_PATH = '/data/aendringer/';
export const CHANGES_FEED_PATH = '/data/aendringer.xml';
