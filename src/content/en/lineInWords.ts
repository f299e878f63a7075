import { LINE } from '../../domain/rate.ts';
import { formatOfScale } from '../../format/formatNumber.ts';

/** The rate that the report's marking is about, in running text: `1`. No text writes it out: a test looks. */
export const LINE_IN_WORDS = formatOfScale(LINE);

/** The same of people, as a word where it is one: `one person`. */
export const LINE_IN_PEOPLE = `${LINE_IN_WORDS.replace(/^1$/, 'one')} person`;
