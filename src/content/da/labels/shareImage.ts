/** Where a field of dots would stand. */
export const NOBODY_COUNTED = 'ingen registreret';
