import { agreementFaultsInEnglish } from './agreementFaultsInEnglish.ts';
import { cellFaultsInEnglish } from './cellFaultsInEnglish.ts';
import { fileFaultsInEnglish } from './fileFaultsInEnglish.ts';
import type { Told } from './told.ts';

/** The words of the checks in English. */
export const en = {
  /** What two editions of the data differ in. */
  differences: {
    title: 'Changes in the data',
    none: 'No figure, row or column differs.',
    count: (count: number): string => `${count} ${count === 1 ? 'difference' : 'differences'}:`,
    kinds: {
      'table added': 'table added',
      'table gone': 'table gone',
      'column added': 'column added',
      'column gone': 'column gone',
      'row added': 'row added',
      'row gone': 'row gone',
    },
    empty: 'empty',
    noCommit: 'Say which commit to compare with: npm run data:diff -- main',
    unknownCommit: (ref: string): string =>
      `There is no commit "${ref}" here. Give a branch, a tag or a commit that git knows.`,
    unreadable: "One of the two can't be read by the checks of today.",
  },
  headline: (count: number): string => `The data has ${count === 1 ? '1 problem' : `${count} problems`}:`,
  found: (value: string): string => `found ${value === '' ? 'nothing' : `"${value}"`}`,
  column: (heading: string): string => `column "${heading}"`,
  sentence: ({ expected, remedy }: Told): string => `Expected ${expected}. ${remedy}`,
  /** After the first of a kind in a file. */
  more: (count: number): string =>
    count === 1
      ? '… and 1 more of this kind in this file.'
      : `… and ${count} more of this kind in this file.`,
  questions: (count: number): string =>
    count === 1
      ? 'Is this right? Nothing is stopped by it:'
      : `Are these ${count} right? Nothing is stopped by them:`,
  texts: (titles: readonly string[]): string =>
    `The figures no longer bear out ${titles.map((title) => `»${title}«`).join(', ')} on the front page: left out. Read src/content/da/report/cautionWords.ts and write it anew.`,
  inOrder: (
    municipalities: number,
    regions: number,
    persons: number,
    year: number,
    flagged: number,
    date: string,
  ): string =>
    `The data is in order: ${municipalities} municipalities in ${regions} regions, ${persons} people in ${year}, ${flagged} municipalities marked, last changed ${date}.`,
  crash: (what: string): string =>
    `This is our mistake, not yours: the program met something it was not made for.\n  ${what}\nPlease report it: open an issue in the project's repository with these lines and the file you were working on.\nNothing was changed.`,
  faults: {
    ...fileFaultsInEnglish,
    ...cellFaultsInEnglish,
    ...agreementFaultsInEnglish,
  },
};
