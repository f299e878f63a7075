/** On a button beside a text that can be copied, before what it is: `Copy sentence 1`. */
export const COPY = 'Copy';
export const COPIED = 'Copied';
/** Where the browser refuses. */
export const COPY_FAILED = 'The browser did not allow it. Select the text and press Ctrl+C.';
