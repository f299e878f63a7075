/** What one does with a page as a whole. */
export const PAGE_ACTIONS_LABEL = 'This page';
export const COPY_LINK = 'Copy link';
export const LINK_COPIED = 'Link copied';
export const LINK_NOT_COPIED = 'Copy from the address bar';
export const SHARE_PAGE = 'Share';
/** Leads to the note far down the page; a phone has no room for it. */
export const TO_EDITORS = 'For editors';
export const PRINT_PAGE = 'Print';
