import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { BoundaryError } from './boundaryError.ts';

/** More than this no text of JavaScript holds; the official file in full detail has a quarter of it. */
const MOST_BYTES = 400_000_000;

/** Formats that are not JSON, by their first bytes as characters. */
const OTHER_FORMATS = [
  [/^fgb/, 'flatGeobuf'],
  [/^SQLite format 3/, 'geoPackage'],
  [/^\0\0\x27\x0a/, 'shapefile'],
  [/^PAR1/, 'parquet'],
  [/^(\xEF\xBB\xBF)?\s*</, 'xml'],
  [/^%PDF/, 'pdf'],
] as const;

const JSON_NAME = /\.(geo|topo)?json[ls]?$/i;

/** The one file of JSON in an archive. */
function unzipped(bytes: Uint8Array): Uint8Array {
  const names: string[] = [];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return JSON_NAME.test(name) && !name.startsWith('__MACOSX/') && originalSize <= MOST_BYTES;
      },
    });
  } catch {
    throw new BoundaryError((words) => words.brokenZip());
  }
  const [found, another] = Object.values(files);
  if (found !== undefined && another === undefined) return found;
  const geodata = names.some((name) => /\.(shp|gml|gpkg|tab|fgb)$/i.test(name));
  const some = names.slice(0, 10);
  throw new BoundaryError((words) =>
    found === undefined ? words.noJsonInZip(some, geodata) : words.severalInZip(some),
  );
}

function ungzipped(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    throw new BoundaryError((words) => words.brokenGzip(MOST_BYTES / 1e6));
  }
}

/** UTF-8, or UTF-16 with or without its byte-order mark; the mark goes. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  const little = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  return new TextDecoder(big ? 'utf-16be' : little ? 'utf-16le' : 'utf-8').decode(bytes);
}

function parsed(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return value;
}

/** A feature a line, with or without the record separator before it (RFC 8142). */
function parsedLines(text: string): unknown {
  const lines = text.split('\n').map((line) => line.replace(/^\x1E/, '').trim());
  const features = lines.filter((line) => line !== '').map(parsed);
  if (features.length === 0) throw new SyntaxError('no line');
  return { type: 'FeatureCollection', features };
}

/**
 * The JSON in a file of boundaries: plain, a feature a line, packed as gzip or zip, in UTF-8 or UTF-16.
 *
 * @throws BoundaryError where it is of another format, broken or too large
 */
export function parseBoundaryFile(bytes: Uint8Array): unknown {
  if (bytes.length > MOST_BYTES) {
    throw new BoundaryError((words) => words.tooLarge(Math.round(bytes.length / 1e6), MOST_BYTES / 1e6));
  }
  const start = String.fromCharCode(...bytes.subarray(0, 100));
  if (start.startsWith('\x1F\x8B')) return parseBoundaryFile(ungzipped(bytes));
  if (start.startsWith('PK\x03\x04')) return parseBoundaryFile(unzipped(bytes));
  const other = OTHER_FORMATS.find(([beginning]) => beginning.test(start));
  if (other !== undefined) {
    throw new BoundaryError((words) => words.otherFormat(other[1]));
  }
  const text = decoded(bytes);
  try {
    return parsed(text);
  } catch (error) {
    try {
      return parsedLines(text);
    } catch {
      const reason = error instanceof Error ? error.message : '';
      throw new BoundaryError((words) => words.noJson(reason));
    }
  }
}
