import { joinWords } from '../language/joinWords.ts';
import { plain } from '../text.ts';

export const COMPARE_TITLE = 'Sammenlign kommuner';
export const COMPARE_INTRO =
  'Vælg op til fire kommuner, og se dem side om side. Adressen følger med valget, så du kan dele det, du ser.';
export const COMPARE_ADD = 'Tilføj kommune';
export const compareRemove = (name: string): string => `Fjern ${name}`;
export const COMPARE_FULL = 'Du har valgt fire kommuner. Fjern en af dem for at vælge en anden.';
export const COMPARE_EMPTY = 'Vælg en kommune for at begynde.';
export const compareUnknown = (value: string): string =>
  `Vi kender ikke kommunen »${value}«, så den er udeladt.`;
export const COMPARE_WITHOUT_SCRIPT =
  'Valget kræver JavaScript. Alle tal står også i tabellen over kommuner.';
export const COMPARE_CAUTION =
  'Sammenlign tallene pr. 1.000 indbyggere frem for antallene, og se efter, om en ændring kan være tilfældig. Forskelle viser ikke i sig selv, at den ene kommune gør det bedre end den anden.';
export const compareHeading = (names: readonly string[]): string => plain(joinWords(names));
