import { refused, type Checked } from './checked.ts';

const LINE_FEED = 0x0a;
const SAVE_AS_UTF8 =
  'Open the file in a text editor and save it again with the encoding "UTF-8" (in Excel: "CSV UTF-8").';

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The line, from 1, of the first bytes that are not UTF-8. A line feed is never part of a longer character. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end === -1 ? bytes.length : end + 1;
    if (decodeStrictly(bytes.subarray(start, stop)) === null) return line;
    start = stop;
  }
  return 1;
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0);
}

/**
 * Bytes of a file → text. UTF-8 alone is read, with or without a byte-order mark; CRLF becomes LF.
 *
 * @returns no text where the bytes are in another encoding
 */
export function decodeText(file: string, bytes: Uint8Array): Checked<string> {
  if (looksLikeUtf16(bytes)) {
    return refused({
      file,
      line: 1,
      column: null,
      value: null,
      expected: 'text in UTF-8, but this looks like UTF-16 ("Unicode text")',
      remedy: SAVE_AS_UTF8,
    });
  }
  const text = decodeStrictly(bytes);
  if (text === null) {
    return refused({
      file,
      line: firstBadLine(bytes),
      column: null,
      value: null,
      expected: 'text in UTF-8, but this line looks like Latin-1 or Windows-1252',
      remedy: SAVE_AS_UTF8,
    });
  }
  return { value: text.replaceAll('\r\n', '\n'), problems: [] };
}
