import { mapGeoJson, mapTopoJson } from '../../charts/mapExport.ts';
import type { MunicipalityTopology } from '../../charts/municipalityTopology.ts';
import { CAUTIONS } from '../../content/data/cautions.ts';
import {
  CSV_FILE,
  CSVT_FILE,
  CSVW_FILE,
  EXCEL_FILE,
  GEOJSON_FILE,
  JSON_FILE,
  PACKAGE_FILE,
  README_FILE,
  SCHEMA_FILE,
  titled,
  TOPOJSON_FILE,
  WORKBOOK_FILE,
  ZIP_FILE,
} from '../../content/data/fileTexts.ts';
import { DATA_CREDIT, DATA_LICENCE_NOTE, MAP_LICENCE_NOTE } from '../../content/data/licence.ts';
import { DATA_DATE, SOURCE, WEEK } from '../../content/data/noteColumns.ts';
import { dataReadme } from '../../content/data/readme.ts';
import { ofPlace } from '../../content/data/tableTexts.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { csvwMetadata } from './csvwMetadata.ts';
import { dataPackage } from './dataPackage.ts';
import { datawrapperFiles } from './datawrapperFiles.ts';
import { dataTables } from './dataTables.ts';
import { publishedFile, type PublishedFile } from './publishedFile.ts';
import type { Table } from './table.ts';
import { tableJson, tableSchema, type Address } from './tableJson.ts';
import { writeCsv, writeExcelCsv } from './writeCsv.ts';
import { writeCsvt } from './writeCsvt.ts';
import { writeWorkbook } from './writeWorkbook.ts';
import { zipOf } from './zipOf.ts';

export interface DataSources {
  readonly dataset: Dataset;
  readonly topology: MunicipalityTopology;
  readonly address: Address;
}

/** One table in every format, with what describes it. */
function filesOfTable(table: Table, { dataset, address }: DataSources): PublishedFile[] {
  const { name, title } = table;
  return [
    publishedFile(`${name}.csv`, writeCsv(table), titled(title, CSV_FILE)),
    publishedFile(`${name}-excel.csv`, writeExcelCsv(table), titled(title, EXCEL_FILE)),
    publishedFile(`${name}.csvt`, writeCsvt(table), titled(title, CSVT_FILE)),
    publishedFile(`${name}.json`, tableJson(table, name, address), titled(title, JSON_FILE)),
    publishedFile(`${name}.schema.json`, tableSchema(table, address), titled(title, SCHEMA_FILE)),
    publishedFile(
      `${name}.csv-metadata.json`,
      csvwMetadata(table, dataset, address),
      titled(title, CSVW_FILE),
    ),
  ];
}

/** One row of a table in a file of its own. */
function filesOfPlaces(
  table: Table,
  folder: string,
  places: readonly { readonly code: string; readonly name: string; readonly slug: string }[],
  address: Address,
): PublishedFile[] {
  return places.flatMap(({ code, name, slug }) => {
    const rows = table.rows.filter(([first]) => first === code);
    const own = { ...table, title: ofPlace(table.title, name), rows };
    return [
      publishedFile(`${folder}/${slug}.csv`, writeCsv(own), null),
      publishedFile(`${folder}/${slug}-excel.csv`, writeExcelCsv(own), null),
      publishedFile(`${folder}/${slug}.json`, tableJson(own, table.name, address), null),
    ];
  });
}

/** Columns that say the same of every row stand once, as members of the map. */
const SAID_ONCE: readonly string[] = [SOURCE.name, DATA_DATE.name, WEEK.name];

function mapFiles(municipalities: Table, { dataset, topology }: DataSources): PublishedFile[] {
  const rows = new Map(municipalities.rows.map((row) => [row[0], row]));
  const propertiesOf = (code: string) =>
    Object.fromEntries(
      municipalities.columns
        .map(({ name }, i) => [name, rows.get(code)?.[i] ?? null] as const)
        .filter(([name]) => !SAID_ONCE.includes(name)),
    );
  const members = {
    attribution: `${DATA_CREDIT.da} ${MAP_LICENCE_NOTE.da}`,
    vilkaar: DATA_LICENCE_NOTE.da,
    forbehold: CAUTIONS.map(({ da }) => da),
    [DATA_DATE.name]: dataset.dataDate,
  };
  const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
  return [
    publishedFile('kommuner.topojson', json(mapTopoJson(topology, propertiesOf, members)), TOPOJSON_FILE),
    publishedFile('kommuner.geojson', json(mapGeoJson(topology, propertiesOf, members)), GEOJSON_FILE),
  ];
}

/** Everything below `/data/`, the archive of it last. */
export async function dataFiles(sources: DataSources): Promise<PublishedFile[]> {
  const { dataset, address } = sources;
  const tables = dataTables(dataset);
  const [municipalities, regions] = tables;
  if (municipalities === undefined || regions === undefined) throw new RangeError('no tables');
  const workbook = await writeWorkbook(municipalities, dataset.dataDate);
  const described = [
    publishedFile(`${municipalities.name}.xlsx`, workbook, titled(municipalities.title, WORKBOOK_FILE)),
    ...tables.flatMap((table) => filesOfTable(table, sources)),
    ...mapFiles(municipalities, sources),
    publishedFile('datapackage.json', dataPackage(tables, dataset, address), PACKAGE_FILE),
  ];
  const files = [
    ...described,
    publishedFile('LAESMIG.md', readmeOf(described, sources), README_FILE),
    ...filesOfPlaces(municipalities, 'kommune', dataset.municipalities, address),
    ...filesOfPlaces(regions, 'region', dataset.regions, address),
    ...datawrapperFiles(dataset, sources.topology),
  ];
  return [...files, publishedFile('hjemloeshed-i-danmark.zip', zipOf(files, dataset.dataDate), ZIP_FILE)];
}

function readmeOf(described: readonly PublishedFile[], { dataset, address }: DataSources): string {
  return dataReadme({
    dataDate: dataset.dataDate,
    dataPage: address('/data/'),
    methodPage: address('/metode/'),
    files: described.flatMap(({ path, about }) => (about === null ? [] : [{ path, about }])),
  });
}
