import { misread, type Misreading } from './reading.ts';

const RETYPE = 'Delete the cell and type it again.';

/** What must never stand in any cell, in the order in which it is told. */
const FAULTS: readonly (readonly [RegExp, Misreading])[] = [
  [
    /[\r\n]/,
    misread(
      'a cell on one line, with no line break in it',
      'Join the lines of the cell, and look for a quotation mark that is never closed.',
    ),
  ],
  [
    /\uFFFD|Ã|Â|â€/u,
    misread(
      'readable letters, but these have been through a wrong encoding',
      'Take the file from its source again and keep it in UTF-8 throughout.',
    ),
  ],
  [/\t/, misread('no tab character in the cell', RETYPE)],
  [
    /(?! )\p{Zs}/u,
    misread('ordinary spaces only, but there is a non-breaking or other special space', RETYPE),
  ],
  [
    /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u,
    misread('visible characters only, but there is an invisible one', RETYPE),
  ],
  [/^ | $/, misread('no space before or after the text', 'Delete the space at the beginning or the end.')],
  [/ {2}/, misread('one space at a time', 'Delete the extra spaces.')],
];

/**
 * Faults of writing that no cell of any table may have: stray or special spaces, invisible characters,
 * letters composed of two characters, traces of a wrong encoding.
 *
 * @returns `null` where there is none
 */
export function cellFault(text: string): Misreading | null {
  for (const [pattern, fault] of FAULTS) if (pattern.test(text)) return fault;
  if (text !== text.normalize('NFC')) {
    return misread('letters such as å and é as one character, but here they are made of two', RETYPE);
  }
  return null;
}
