/** On a button beside a text that can be copied, before what it is: `Kopiér sætning 1`. */
export const COPY = 'Kopiér';
export const COPIED = 'Kopieret';
/** Where the browser refuses. */
export const COPY_FAILED = 'Browseren tillod det ikke. Markér teksten, og tryk Ctrl+C.';
