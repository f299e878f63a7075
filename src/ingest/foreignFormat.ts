import { fault, type Fault } from './fault.ts';

/** First bytes, a character each, of what is saved under a wrong name; a more special one before what it is made of. */
const BEGINNINGS = [
  [/^PK\x03\x04.{26}mimetypeapplication\/vnd\.oasis/s, 'ods'],
  [/^PK\x03\x04[^]*(\[Content_Types\]|_rels\/|xl\/)/, 'xlsx'],
  [/^PK\x03\x04/, 'zip'],
  [/^\xD0\xCF\x11\xE0/, 'xls'],
  [/^%PDF/, 'pdf'],
  [/^\x1F\x8B/, 'gzip'],
  [/^(\xEF\xBB\xBF)?\s*<(!doctype|html|\?xml|table)/i, 'html'],
] as const;

/** How much of a file is looked at. */
export const BEGINNING = 2048;

/** The format of another program, known by its first bytes; `null` where there is none. */
export function foreignFormat(bytes: Uint8Array): Fault | null {
  const start = String.fromCharCode(...bytes.subarray(0, BEGINNING));
  const found = BEGINNINGS.find(([pattern]) => pattern.test(start));
  return found === undefined ? null : fault('foreignFormat', found[1]);
}
