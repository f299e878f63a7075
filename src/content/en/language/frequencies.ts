import type { Frequent } from '../../language/howOften.ts';
import { number, numberInText } from '../../values.ts';
import { type Text, t } from '../../text.ts';

export const OFTEN: Readonly<Record<Frequent, string>> = {
  nearlyAll: 'practically all cases',
  nineInTen: 'about nine in ten cases',
  fourInFive: 'about four in five cases',
  threeInFour: 'about three in four cases',
  twoInThree: 'about two in three cases',
  sixInTen: 'about six in ten cases',
  overHalf: 'just over half of all cases',
  half: 'half of all cases',
  nearlyHalf: 'almost half of all cases',
  twoInFive: 'about two in five cases',
  oneInThree: 'about one in three cases',
  oneInFour: 'about one in four cases',
  oneInFive: 'about one in five cases',
};

export const rarerThanOneIn = (odds: number): Text => t`fewer than one in ${number(odds)} cases`;
export const aboutOneIn = (odds: number): Text => t`about one in ${numberInText(odds)} cases`;
/** Where both sides would read the same. */
export const atLimitOf = (odds: number, isRarer: boolean): Text =>
  t`just ${isRarer ? 'under' : 'over'} one in ${number(odds)} cases`;
