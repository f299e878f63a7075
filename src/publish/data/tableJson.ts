import { CAUTIONS } from '../../content/data/cautions.ts';
import { DATA_CREDIT, DATA_LICENCE_NOTE } from '../../content/data/licence.ts';
import type { ColumnText } from '../../content/data/columnText.ts';
import type { Table } from './table.ts';

/** Absolute address of a path below the site's root. */
export type Address = (path: string) => string;

/**
 * A table as JSON: the same names and values as its CSV, but numbers, true and false, and `null` where
 * there is no figure.
 *
 * @param schema name of the table whose JSON Schema it follows
 */
export function tableJson(table: Table, schema: string, address: Address): string {
  const rows = table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ name }, i) => [name, row[i] ?? null])),
  );
  const document = {
    $schema: address(`/data/${schema}.schema.json`),
    titel: table.title.da,
    kredit: DATA_CREDIT.da,
    vilkaar: DATA_LICENCE_NOTE.da,
    forbehold: CAUTIONS.map(({ da }) => da),
    raekker: rows,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const JSON_TYPES = { text: 'string', integer: 'integer', number: 'number', boolean: 'boolean' } as const;

function propertyOf({ type, meaning, unit, empty, values }: ColumnText): Record<string, unknown> {
  const jsonType = JSON_TYPES[type];
  return {
    title: meaning.en,
    description: [meaning.da, unit && `Enhed: ${unit.da}.`, empty && `null: ${empty.da}`]
      .filter(Boolean)
      .join(' '),
    type: empty === null ? jsonType : [jsonType, 'null'],
    ...(values && { enum: empty === null ? values : [...values, null] }),
  };
}

/** JSON Schema (2020-12) of a table's JSON. */
export function tableSchema({ name, title, columns }: Table, address: Address): string {
  const texts = { type: 'array', items: { type: 'string' }, minItems: 1 };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address(`/data/${name}.schema.json`),
    title: title.en,
    type: 'object',
    required: ['titel', 'kredit', 'vilkaar', 'forbehold', 'raekker'],
    properties: {
      titel: { type: 'string' },
      kredit: { type: 'string' },
      vilkaar: { type: 'string' },
      forbehold: texts,
      raekker: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: columns.map((column) => column.name),
          properties: Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)])),
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
