/** Under an embed: the way to the page it is taken from. @param name of the municipality or region */
export const seeWholePage = (name: string): string => `See the full page on ${name}`;
export const SEE_WHOLE_REPORT = 'See all figures at Homelessness in Denmark';
/** What a screen reader calls a table that scrolls in its box. */
export const SCROLLING_TABLE = 'Table of all municipalities';
/** Before the address, where the page around an embed lets no link out of it. */
export const LINK_CLOSED = 'This page does not let the link open. The address is';
