import { fault, type Fault } from './fault.ts';

/** What must never stand in any cell, in the order in which it is told. */
const FAULTS: readonly (readonly [RegExp, Fault])[] = [
  [/[\r\n]/, fault('lineBreak')],
  [/\uFFFD|Ã|Â|â€/u, fault('mojibake')],
  [/\t/, fault('tab')],
  [/(?! )\p{Zs}/u, fault('specialSpace')],
  [/\u00AD/u, fault('softHyphen')],
  [/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u, fault('invisible')],
  [/^ | $/, fault('outerSpace')],
  [/ {2}/, fault('doubleSpace')],
];

/**
 * Faults of writing that no cell of any table may have: stray or special spaces, invisible characters,
 * letters composed of two characters, traces of a wrong encoding.
 *
 * @returns `null` where there is none
 */
export function cellFault(text: string): Fault | null {
  for (const [pattern, found] of FAULTS) if (pattern.test(text)) return found;
  return text === text.normalize('NFC') ? null : fault('decomposed');
}
