import type { Frequent } from '../../language/howOften.ts';
import { number, numberInText } from '../../values.ts';
import { type Text, t } from '../../text.ts';

export const OFTEN: Readonly<Record<Frequent, string>> = {
  nearlyAll: 'så godt som alle tilfælde',
  nineInTen: 'omkring ni ud af ti tilfælde',
  fourInFive: 'omkring fire ud af fem tilfælde',
  threeInFour: 'omkring tre ud af fire tilfælde',
  twoInThree: 'omkring to ud af tre tilfælde',
  sixInTen: 'omkring seks ud af ti tilfælde',
  overHalf: 'lidt over halvdelen af tilfældene',
  half: 'halvdelen af tilfældene',
  nearlyHalf: 'næsten halvdelen af tilfældene',
  twoInFive: 'omkring to ud af fem tilfælde',
  oneInThree: 'omkring hvert tredje tilfælde',
  oneInFour: 'omkring hvert fjerde tilfælde',
  oneInFive: 'omkring hvert femte tilfælde',
};

export const rarerThanOneIn = (odds: number): Text => t`færre end ét ud af ${number(odds)} tilfælde`;
export const aboutOneIn = (odds: number): Text => t`omkring ét ud af ${numberInText(odds)} tilfælde`;
/** Where both sides would read the same. */
export const atLimitOf = (odds: number, isRarer: boolean): Text =>
  t`lidt ${isRarer ? 'under' : 'mere end'} ét ud af ${number(odds)} tilfælde`;
