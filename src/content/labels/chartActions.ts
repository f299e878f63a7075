export const EMBED = 'Indlejr';
export const GET_IMAGE = 'Hent billede';
export const GET_DATA = 'Hent data';
export const LINK_HERE = 'Link hertil';
export const COPY = 'Kopiér';
export const COPIED = 'Kopieret';
export const COPY_FAILED = 'Kunne ikke kopiere. Markér teksten, og kopiér den selv.';
export const COPY_CODE = 'Kopiér koden';
export const COPY_SENTENCE = 'Kopiér sætningen';
export const COPY_CITATION = 'Kopiér henvisningen';
export const REMARKS_HEADING = 'Bemærk';
export const SOURCE_PREFIX = 'Kilde:';

/** The same words under many charts need their object for screen readers: `Indlejr: De fleste …`. */
export const actionFor = (action: string, finding: string): string => `${action}: ${finding}`;
