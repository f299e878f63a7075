import { DATA_LICENCE_NOTE } from '../../content/data/licence.ts';
import type { ColumnText } from '../../content/data/columnText.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Table } from './table.ts';
import type { Address } from './tableJson.ts';
import { FALSE_WORD, TRUE_WORD } from './writeCsv.ts';

/** CSVW datatypes: https://www.w3.org/TR/tabular-metadata/#datatypes. */
const DATATYPES = {
  text: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: { base: 'boolean', format: `${TRUE_WORD}|${FALSE_WORD}` },
} as const;

/** A text of few values says which: a string's format is a regular expression there (6.4.5). */
const datatypeOf = ({ type, values }: ColumnText) =>
  values === undefined ? DATATYPES[type] : { base: DATATYPES.text, format: values.join('|') };

function columnOf(column: ColumnText): Record<string, unknown> {
  const { name, meaning, unit, empty } = column;
  const inLanguage = (language: 'da' | 'en') =>
    [meaning[language], unit && `(${unit[language]})`, empty?.[language]].filter(Boolean).join(' ');
  return {
    name,
    titles: name,
    datatype: datatypeOf(column),
    required: empty === null,
    'dc:description': [
      { '@value': inLanguage('da'), '@language': 'da' },
      { '@value': inLanguage('en'), '@language': 'en' },
    ],
  };
}

/** Metadata of one CSV file in the W3C's vocabulary for tabular data: `<file>.csv-metadata.json`. */
export function csvwMetadata(
  { name, title, columns, primaryKey }: Table,
  { dataDate }: Dataset,
  address: Address,
): string {
  const document = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'da' }],
    url: `${name}.csv`,
    'dc:title': [
      { '@value': title.da, '@language': 'da' },
      { '@value': title.en, '@language': 'en' },
    ],
    'dc:modified': { '@value': dataDate, '@type': 'xsd:date' },
    'dc:rights': [
      { '@value': DATA_LICENCE_NOTE.da, '@language': 'da' },
      { '@value': DATA_LICENCE_NOTE.en, '@language': 'en' },
    ],
    'dc:source': { '@id': address('/metode/') },
    dialect: { delimiter: ',', encoding: 'utf-8', header: true },
    tableSchema: {
      columns: columns.map(columnOf),
      primaryKey: primaryKey.length === 1 ? primaryKey[0] : primaryKey,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
