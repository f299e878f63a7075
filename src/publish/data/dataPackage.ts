import { CAUTIONS } from '../../content/data/cautions.ts';
import { DATA_LICENCE_NOTE, MAP_LICENCE_NOTE } from '../../content/data/licence.ts';
import { GEOJSON_FILE, TOPOJSON_FILE } from '../../content/data/fileTexts.ts';
import { PACKAGE_TITLE } from '../../content/data/readme.ts';
import type { ColumnText } from '../../content/data/columnText.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Table } from './table.ts';
import type { Address } from './tableJson.ts';
import { FALSE_WORD, TRUE_WORD } from './writeCsv.ts';

const TYPES = { text: 'string', integer: 'integer', number: 'number', boolean: 'boolean' } as const;

const bilingual = ({ da, en }: { readonly da: string; readonly en: string }): string => `${da} / ${en}`;

/** Meaning, unit and the meaning of an empty field, in both languages. */
export function describe({ meaning, unit, empty }: ColumnText): string {
  return [
    bilingual(meaning),
    unit && `Enhed / unit: ${bilingual(unit)}.`,
    empty && `Tomt / empty: ${bilingual(empty)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function fieldOf(column: ColumnText): Record<string, unknown> {
  const { name, type, empty, values } = column;
  return {
    name,
    type: TYPES[type],
    title: column.meaning.en,
    description: describe(column),
    ...(type === 'boolean' && { trueValues: [TRUE_WORD], falseValues: [FALSE_WORD] }),
    ...(empty === null || values
      ? { constraints: { ...(empty === null && { required: true }), ...(values && { enum: values }) } }
      : {}),
  };
}

/** Longitude before latitude, in WGS 84. */
const CRS = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
/** The map's files are no tables, so that the profile takes them for no resources. */
const MAPS = [
  { path: 'kommuner.geojson', mediatype: 'application/geo+json', title: bilingual(GEOJSON_FILE), crs: CRS },
  { path: 'kommuner.topojson', mediatype: 'application/json', title: bilingual(TOPOJSON_FILE), crs: CRS },
];

/** A Tabular Data Package (Frictionless, version 1) over the CSV files: https://specs.frictionlessdata.io/. */
export function dataPackage(tables: readonly Table[], dataset: Dataset, address: Address): string {
  const document = {
    profile: 'tabular-data-package',
    name: 'hjemloeshed-i-danmark',
    title: bilingual(PACKAGE_TITLE),
    description: [...CAUTIONS, DATA_LICENCE_NOTE, MAP_LICENCE_NOTE].map(bilingual).join('\n\n'),
    homepage: address('/data/'),
    version: dataset.dataDate.replaceAll('-', '.'),
    created: `${dataset.dataDate}T00:00:00Z`,
    licenses: [{ path: address('/om/#licenser'), title: bilingual(DATA_LICENCE_NOTE) }],
    sources: [
      {
        title: 'VIVE – Det Nationale Forsknings- og Analysecenter for Velfærd',
        path: 'https://www.vive.dk/',
      },
      { title: 'Hjem til Alle og SAND: Hjemløshed i Danmark – og hvordan vi løser det (2025)' },
      { title: 'Danmarks Statistik', path: 'https://www.dst.dk/' },
    ],
    resources: tables.map(({ name, title, columns, primaryKey }) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      title: bilingual(title),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\n', header: true },
      schema: { fields: columns.map(fieldOf), primaryKey, missingValues: [''] },
    })),
    maps: MAPS,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
