export const NOT_FOUND_TITLE = 'Page not found';
export const NOT_FOUND_TEXT =
  'There is no page at that address. It may be misspelt, or the page may never have been here.';
export const NOT_FOUND_NEAREST = 'Were you looking for one of these municipalities?';
export const NOT_FOUND_HOME = 'Go to the front page';
