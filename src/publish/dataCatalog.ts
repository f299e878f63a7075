import { notation } from '#notation';
import { inPageLanguage } from '../content/data/bilingual.ts';
import { CAUTIONS } from '../content/data/cautions.ts';
import { YEAR } from '../content/data/countColumns.ts';
import { tablePurpose } from '../content/data/tablePurpose.ts';
import { DATA_DESCRIPTION } from '#words/labels/dataPage.ts';
import { DATA_CATALOG } from '#words/labels/structuredData.ts';
import { BREADCRUMB_ROOT, SITE_NAME } from '#words/labels/site.ts';
import { dataset, datasetAsRead } from '../dataset.ts';
import { absoluteHref } from '../site.ts';
import { dataTables } from './data/dataTables.ts';
import type { Table } from './data/table.ts';
import { datasetThing } from './datasetThing.ts';
import { jsonLd, type Thing } from './jsonLd.ts';

/** The years that a table has counts of: of its rows where each has one, else of its columns' names. */
export function yearsOfTable({ columns, rows }: Table): number[] {
  const column = columns.findIndex(({ name }) => name === YEAR.name);
  const found =
    column < 0
      ? columns.flatMap(({ name }) =>
          [...name.matchAll(/(?<=_)20\d{2}(?=_|$)/g)].map(([year]) => Number(year)),
        )
      : rows.map((row) => Number(row[column]));
  return [...new Set(found)].toSorted((a, b) => a - b);
}

/** What is measured: the columns that hold figures. */
const measuredIn = ({ columns }: Table): Thing[] =>
  columns
    .filter(({ type, name }) => (type === 'integer' || type === 'number') && name !== YEAR.name)
    .map(({ name, meaning, unit }) => ({
      '@type': 'PropertyValue',
      name,
      description: inPageLanguage(meaning),
      ...(unit !== null && { unitText: inPageLanguage(unit) }),
    }));

/** Of `/data/`: the catalogue with a dataset for each table. */
export const dataCatalog = (): string =>
  jsonLd([
    {
      '@type': 'DataCatalog',
      name: DATA_CATALOG,
      description: DATA_DESCRIPTION,
      url: absoluteHref('/data/'),
      inLanguage: notation.language,
      dateModified: dataset.dataDate,
      license: absoluteHref('/om/#licenser'),
      publisher: { '@type': 'Organization', name: SITE_NAME, url: absoluteHref('/') },
      dataset: dataTables(datasetAsRead).map((table) =>
        datasetThing({
          name: inPageLanguage(table.title),
          description: [tablePurpose(table.name), ...CAUTIONS.map(inPageLanguage)].join(' '),
          path: `/data/#${table.name}`,
          years: yearsOfTable(table),
          place: { '@type': 'Country', name: BREADCRUMB_ROOT },
          files: `/data/${table.name}`,
          measured: measuredIn(table),
        }),
      ),
    },
  ]);
