/** What one does with a page as a whole. */
export const PAGE_ACTIONS_LABEL = 'This page';
export const COPY_LINK = 'Copy link';
export const LINK_COPIED = 'Link copied';
export const LINK_NOT_COPIED = 'Copy from the address bar';
export const SHARE_PAGE = 'Share';
export const PRINT_PAGE = 'Print';
