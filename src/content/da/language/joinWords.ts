import { listedWith } from '../../language/listedWith.ts';

/** `a`, `a og b`, `a, b og c`: Danish has no comma before `og` in a list. */
export const joinWords = listedWith(' og ');
