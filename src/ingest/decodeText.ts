import { refused, type Checked } from './checked.ts';
import { fault, type Fault } from './fault.ts';
import { foreignFormat } from './foreignFormat.ts';

const LINE_FEED = 0x0a;

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

/** The line, from 1, that a byte stands on. */
const lineAt = (bytes: Uint8Array, place: number): number =>
  bytes.subarray(0, place).reduce((line, byte) => (byte === LINE_FEED ? line + 1 : line), 1);

/** With a byte-order mark, or with every second byte mostly zero, as Western letters have it there. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  return zeros.some((count) => count > bytes.length / 4);
}

/** The bytes of æ, ø, å, Æ, Ø, Å in each old encoding. */
const LETTERS = {
  windows: [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5],
  mac: [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81],
  dos: [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f],
} as const;

/** The old encoding in which most of the bytes are Danish letters. */
function oldEncoding(bytes: Uint8Array): Fault {
  const count = (letters: readonly number[]): number => bytes.filter((byte) => letters.includes(byte)).length;
  const counts = { windows: count(LETTERS.windows), mac: count(LETTERS.mac), dos: count(LETTERS.dos) };
  if (counts.mac > counts.windows && counts.mac >= counts.dos) return fault('encoding', 'mac');
  return fault('encoding', counts.dos > counts.windows ? 'dos' : 'windows');
}

/**
 * Bytes of a file → text. UTF-8 alone is read, with or without a byte-order mark; CRLF becomes LF.
 *
 * @returns no text where the bytes are in another encoding or of another program
 */
export function decodeText(file: string, bytes: Uint8Array): Checked<string> {
  const refuse = (line: number, found: Fault): Checked<never> =>
    refused({ file, line, column: null, value: null, ...found });
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return refuse(1, foreign);
  if (isUtf16(bytes)) return refuse(1, fault('utf16'));
  const zero = bytes.indexOf(0);
  if (zero >= 0) return refuse(lineAt(bytes, zero), fault('zeroBytes'));
  const text = decodeStrictly(bytes);
  if (text === null) return refuse(firstBadLine(bytes), oldEncoding(bytes));
  if (text.includes('\r') && !text.includes('\n')) return refuse(1, fault('oldLineEnds'));
  return { value: text.replaceAll('\r\n', '\n'), problems: [] };
}
