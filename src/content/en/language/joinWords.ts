import { listedWith } from '../../language/listedWith.ts';

/** `a`, `a and b`, `a, b and c`: no comma before `and`. */
export const joinWords = listedWith(' and ');
