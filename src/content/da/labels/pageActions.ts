/** What one does with a page as a whole. */
export const PAGE_ACTIONS_LABEL = 'Siden';
export const COPY_LINK = 'Kopiér link';
export const LINK_COPIED = 'Link kopieret';
export const LINK_NOT_COPIED = 'Kopiér fra adresselinjen';
export const SHARE_PAGE = 'Del';
/** Leads to the note far down the page; a phone has no room for it. */
export const TO_EDITORS = 'Til redaktionen';
export const PRINT_PAGE = 'Print';
