import { addressIn } from '../../src/addresses.ts';
import type { Table } from '../../src/publish/data/table.ts';
import type { Embed } from '../../src/publish/embed/embeds.ts';

/**
 * What others build on, a line each, fields parted by tabs: addresses of embeds with what they show, and of the same in English,
 * addresses of files, those of sheets, and columns with type, unit, meaning, the meaning of an empty field, and all values
 * where they are few.
 */
export function promisesOf(
  embeds: readonly Pick<Embed, 'path' | 'title'>[],
  files: readonly string[],
  tables: readonly Table[],
  addresses: readonly string[],
): string[] {
  return [
    ...embeds.map(({ path, title }) => `embed\t${path}\t${title}`),
    ...embeds.map(({ path }) => `engelsk\t${addressIn('en', path)}\t${path}`),
    ...addresses.map((path) => `engelsk\t${addressIn('en', path)}\t${path}`),
    ...files.map((path) => `fil\t/data/${path}`),
    ...addresses.map((path) => `adresse\t${path}`),
    ...tables.flatMap(({ name, columns }) =>
      columns.map(({ name: column, type, unit, meaning, empty, values = ['–'] }) =>
        [
          'kolonne',
          `${name}: ${column}`,
          type,
          unit?.da ?? '–',
          meaning.da,
          empty?.da ?? '–',
          values.join(' '),
        ].join('\t'),
      ),
    ),
  ];
}

/** What a line is about: its first two fields. */
const subjectOf = (line: string): string => line.split('\t').slice(0, 2).join('\t');

/** Where the promises of now depart from those that were given. */
export function brokenPromises(given: readonly string[], now: readonly string[]) {
  const today = new Map(now.map((line) => [subjectOf(line), line]));
  const before = new Set(given.map(subjectOf));
  return {
    gone: given.filter((line) => !today.has(subjectOf(line))),
    changed: given.flatMap((line) => {
      const other = today.get(subjectOf(line));
      return other === undefined || other === line ? [] : [`${line} → ${other}`];
    }),
    /** To be added to the list, as from now on they are promises too. */
    unlisted: now.filter((line) => !before.has(subjectOf(line))),
  };
}
