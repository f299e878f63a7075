/** Where a field of dots would stand. */
export const NOBODY_COUNTED = 'nobody registered';
