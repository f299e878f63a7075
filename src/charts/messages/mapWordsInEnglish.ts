import type { MapDetail } from '../mapFile.ts';
import {
  mapshaper,
  OGR2OGR,
  OGR2OGR_VALID,
  OGR2OGR_ZIP,
  ogr2ogrFrom,
  SWAP_COORDINATES,
} from './mapCommands.ts';

const fit = (command: string): string => `Make it fit with: ${command}`;
/** A sentence on what is wrong and one on what to do. */
const told = (sentence: string, remedy: string): string => `${sentence}\n${remedy}`;

const MAPS: Readonly<Record<MapDetail, string>> = { full: 'full', thumb: 'thumb' };

const FORMATS = {
  flatGeobuf: 'FlatGeobuf',
  geoPackage: 'a GeoPackage',
  shapefile: 'a shapefile',
  parquet: 'GeoParquet',
  xml: 'GML, KML or another XML',
  pdf: 'a PDF',
} as const;

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads back to itself',
  EACCES: 'is closed to whoever runs this',
};
const unreadable = (code: string): string => UNREADABLE[code] ?? `can't be read (${code})`;

const PUT_BACK =
  'Put it back from the repository (git restore data/geo), or make it anew: npm run map:import -- kommuneinddeling.geojson';

/** The words of the map's import and check in English; `FILE` stands for the name of the file. */
export const mapWordsInEnglish = {
  noFileNamed: 'Say which file: npm run map:import -- kommuneinddeling.geojson',
  nothingWritten: 'Nothing was written.',
  /** @param code of the system: `ENOENT` */
  unopened: (path: string, code: string): string =>
    told(`${path} ${unreadable(code)}.`, 'Give the file of boundaries itself, one that is there.'),
  registerUnreadable: (code: string): string =>
    told(
      `data/register/kommuner.csv ${unreadable(code)}.`,
      'Put it back from the repository (git restore data/register).',
    ),
  mapUnreadable: (path: string, code: string): string => told(`${path} ${unreadable(code)}.`, PUT_BACK),
  mapDamaged: (path: string, reason: string): string =>
    told(`${path} is no map of the municipalities: ${reason}.`, PUT_BACK),
  mapOutOfDate: (path: string, problems: readonly string[]): string =>
    told(
      `${path} doesn't fit data/register/kommuner.csv:\n  ${problems.join('\n  ')}`,
      'Make the map anew from boundaries of today (npm run map:import -- kommuneinddeling.geojson), or correct the register.',
    ),
  written: (path: string, kilobytes: number): string => `${path}: ${kilobytes} KB`,
  partsRead: (parts: number, municipalities: number): string =>
    `${parts} parts of ${municipalities} municipalities were read.`,
  christiansoe: '0411 Christiansø is left out where it is in the file: it is no municipality.',
  folded: (parts: number): string => `${parts} parts without an area were left out.`,

  tooLarge: (megabytes: number, limit: number): string =>
    told(`The file has ${megabytes} MB; at most ${limit} can be read.`, fit(mapshaper('-simplify 10%'))),
  brokenZip: () => told('The zip file is broken or was not fetched to its end.', 'Fetch it again.'),
  /** @param geodata whether what it holds is of a format that GDAL reads */
  noJsonInZip: (names: readonly string[], geodata: boolean): string =>
    told(
      `The zip file has no file of JSON: ${names.join(', ')}.`,
      geodata ? fit(OGR2OGR_ZIP) : 'Unpack it, and import the file with the municipalities.',
    ),
  severalInZip: (names: readonly string[]): string =>
    told(
      `The zip file has several files of JSON: ${names.join(', ')}.`,
      'Unpack it, and import the file with the municipalities.',
    ),
  brokenGzip: (megabytes: number): string =>
    told(
      `The gzip file is broken, was not fetched to its end, or holds more than ${megabytes} MB.`,
      `Fetch it again, or unpack it and simplify it: ${mapshaper('-simplify 10%')}`,
    ),
  otherFormat: (format: keyof typeof FORMATS): string =>
    told(`The file is ${FORMATS[format]}; GeoJSON and TopoJSON are read.`, fit(OGR2OGR)),
  /** @param reason that of JavaScript, in English */
  noJson: (reason: string): string =>
    told(
      `The file can't be read as JSON: ${reason}.`,
      'Fetch it again: it may be cut off, or another file than you think.',
    ),

  noCollection: (type: string | null): string =>
    told(
      `The file is neither a GeoJSON FeatureCollection nor a TopoJSON topology (its type: ${type ?? 'nothing'}).`,
      fit(OGR2OGR),
    ),
  noFeature: (number: number, found: string | null): string =>
    told(`Feature ${number} is ${found ?? 'nothing'}, not a feature.`, fit(OGR2OGR)),
  otherCountry: (number: number, country: string | null): string =>
    told(
      `Feature ${number} lies in another country (CNTR_CODE ${country ?? 'nothing'}).`,
      fit(mapshaper(`-filter 'CNTR_CODE === "DK"'`)),
    ),
  noCode: (number: number, properties: readonly string[]): string =>
    told(
      `Feature ${number} has no municipality code: expected three or four digits in "kommunekode" (its properties: ${properties.join(', ') || 'none'}).`,
      fit(mapshaper('-rename-fields kommunekode=NAME_OF_THE_PROPERTY')),
    ),
  lostArcs: (object: string): string =>
    told(
      `The object "${object}" of the TopoJSON file names arcs that are not in it.`,
      'Fetch the file again, or take GeoJSON.',
    ),
  severalObjects: (objects: readonly string[], withCodes: 'none' | 'several'): string =>
    told(
      `The TopoJSON file has several objects (${objects.join(', ')}), of which ${withCodes === 'none' ? 'none has' : 'several have'} municipality codes.`,
      fit(mapshaper('-target NAME_OF_THE_OBJECT')),
    ),
  noMunicipality: () =>
    told('The file has no municipality in it.', 'Take the file of municipalities (kommuneinddeling).'),
  lacks: (codes: readonly string[]): string =>
    told(
      `The file lacks ${codes.join(', ')} of the register.`,
      'Take the file of all municipalities, as they have been since 2007.',
    ),
  unknown: (codes: readonly string[]): string =>
    told(
      `The file has ${codes.join(', ')}, which the register doesn't know.`,
      'Take the file of municipalities (kommuneinddeling), or correct data/register/kommuner.csv.',
    ),
  sameTwice: (first: number, second: number, code: string): string =>
    told(
      `Features ${first} and ${second} are the same: ${code} with the same shape twice.`,
      fit(mapshaper("-uniq 'kommunekode + this.centroidX + this.centroidY'")),
    ),

  noGeometry: (number: number, code: string): string =>
    told(
      `Feature ${number} (${code}) has no geometry.`,
      `If another feature has the municipality's shape: ${mapshaper("-filter 'this.geojson.geometry !== null'")}`,
    ),
  noPolygon: (number: number, code: string, type: string, lines: boolean): string =>
    told(
      `Feature ${number} (${code}) is a ${type}, not a polygon.`,
      fit(mapshaper(lines ? '-polygons' : '-explode')),
    ),
  noPositions: (number: number, code: string, found: string | null): string =>
    told(`Feature ${number} (${code}) has ${found ?? 'nothing'} where positions should be.`, fit(OGR2OGR)),
  noNumber: (number: number, code: string, found: string | null): string =>
    told(
      `Feature ${number} (${code}) has ${found ?? 'nothing'} for a number in a position.`,
      `Write numbers with a point and without quotation marks. ${fit(OGR2OGR)}`,
    ),
  openRing: (number: number, code: string): string =>
    told(`Feature ${number} (${code}) has a ring that doesn't end where it began.`, fit(OGR2OGR_VALID)),

  otherSystem: (name: string): string =>
    told(
      `The file's coordinate system, ${name}, isn't read; degrees (EPSG:4326) and UTM 32 (EPSG:25832) are.`,
      fit(OGR2OGR),
    ),
  contradicts: (name: string, first: string, units: 'degrees' | 'metres'): string =>
    told(
      `The file says that its coordinates are ${name}, but its first position, ${first}, is in ${units}.`,
      `If the positions are right: ${ogr2ogrFrom(units)}`,
    ),
  northFirst: (first: string): string =>
    told(
      `The first position, ${first}, has north before east.`,
      fit(`${SWAP_COORDINATES} NAME_OF_THE_LAYER"`),
    ),
  nowhere: (first: string): string =>
    told(
      `The first position, ${first}, lies in Denmark neither as degrees (WGS84, east before north) nor as metres (UTM 32, EPSG:25832).`,
      fit(OGR2OGR),
    ),
  outside: (position: string, units: 'degrees' | 'metres'): string =>
    told(`The position ${position} lies outside of Denmark in ${units}, as the first are.`, fit(OGR2OGR)),

  unsound: (detail: MapDetail, problems: readonly string[]): string =>
    told(
      `The ${MAPS[detail]} map made from the file is not sound:\n  ${problems.join('\n  ')}`,
      fit(mapshaper('-clean')),
    ),
  checked: (detail: MapDetail, municipalities: number): string =>
    `map ${MAPS[detail]}: sound, ${municipalities} municipalities`,
  found: (detail: MapDetail, problems: number): string =>
    `map ${MAPS[detail]}: ${problems === 1 ? '1 problem' : `${problems} problems`}`,
  notOnMap: (code: string): string => `${code} of the register is not on the map`,
  notInRegister: (code: string): string => `${code} on the map is not in the register`,
  twiceOnMap: (code: string): string => `${code} is on the map twice`,
  arcUse: (arc: number, forward: number, backward: number): string =>
    `arc ${arc} is used ${forward} times forward and ${backward} times backward`,
  arcsApart: (ring: string): string => `the arcs of the ring ${ring} do not meet`,
  segmentTwice: (segment: string): string => `a segment stands twice: ${segment}`,
  segmentsCross: (first: string, second: string): string => `segments cross: ${first} and ${second}`,
  woundWrong: (code: string, rings: number): string =>
    `${code} has ${rings} rings that are wound the wrong way`,
  area: (code: string, km2: string): string => `${code} has an area of ${km2} km²`,
  touches: (code: string, found: string, expected: string): string =>
    `${code} touches ${found || 'nothing'}, not ${expected || 'nothing'}`,
  liesIn: (place: string, found: string, code: string): string =>
    `${place} lies in ${found || 'the sea'}, not in ${code}`,
};
