import type { MapDetail } from '../mapFile.ts';
import {
  mapshaper,
  OGR2OGR,
  OGR2OGR_VALID,
  OGR2OGR_ZIP,
  ogr2ogrFrom,
  SWAP_COORDINATES,
} from './mapCommands.ts';
import type { MapWords } from './mapWords.ts';

const fit = (command: string): string => `Gør den brugbar med: ${command}`;
/** A sentence on what is wrong and one on what to do. */
const told = (sentence: string, remedy: string): string => `${sentence}\n${remedy}`;

const MAPS: Readonly<Record<MapDetail, string>> = { full: 'store', thumb: 'lille' };
const UNITS = { degrees: 'grader', metres: 'meter' } as const;

const FORMATS = {
  flatGeobuf: 'FlatGeobuf',
  geoPackage: 'en GeoPackage',
  shapefile: 'en shapefil',
  parquet: 'GeoParquet',
  xml: 'GML, KML eller anden XML',
  pdf: 'en PDF',
} as const;

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'findes ikke',
  EISDIR: 'er en mappe',
  ELOOP: 'er en genvej, der fører tilbage til sig selv',
  EACCES: 'er lukket for den, der kører dette',
};
const unreadable = (code: string): string => UNREADABLE[code] ?? `kan ikke læses (${code})`;

const PUT_BACK =
  'Hent den fra lageret igen (git restore data/geo), eller lav den på ny: npm run map:import -- kommuneinddeling.geojson';

/** The words of the map's import and check in Danish. */
export const mapWordsInDanish: MapWords = {
  noFileNamed: 'Skriv, hvilken fil det er: npm run map:import -- kommuneinddeling.geojson',
  nothingWritten: 'Intet blev skrevet.',
  unopened: (path, code) =>
    told(`${path} ${unreadable(code)}.`, 'Angiv selve filen med grænserne, og en, der findes.'),
  registerUnreadable: (code) =>
    told(
      `data/register/kommuner.csv ${unreadable(code)}.`,
      'Hent den fra lageret igen (git restore data/register).',
    ),
  mapUnreadable: (path, code) => told(`${path} ${unreadable(code)}.`, PUT_BACK),
  mapDamaged: (path, reason) => told(`${path} er ikke et kort over kommunerne: ${reason}.`, PUT_BACK),
  mapOutOfDate: (path, problems) =>
    told(
      `${path} passer ikke til data/register/kommuner.csv:\n  ${problems.join('\n  ')}`,
      'Lav kortet på ny af grænserne i dag (npm run map:import -- kommuneinddeling.geojson), eller ret registret.',
    ),
  written: (path, kilobytes) => `${path}: ${kilobytes} KB`,
  partsRead: (parts, municipalities) => `${parts} dele af ${municipalities} kommuner er læst.`,
  christiansoe: '0411 Christiansø er udeladt, hvor den findes i filen: Den er ikke en kommune.',
  folded: (parts) => `${parts} dele uden areal er udeladt.`,

  tooLarge: (megabytes, limit) =>
    told(`Filen fylder ${megabytes} MB; der kan højst læses ${limit}.`, fit(mapshaper('-simplify 10%'))),
  brokenZip: () => told('Zip-filen er i stykker eller er ikke hentet til ende.', 'Hent den igen.'),
  noJsonInZip: (names, geodata) =>
    told(
      `Zip-filen indeholder ingen JSON-fil: ${names.join(', ')}.`,
      geodata ? fit(OGR2OGR_ZIP) : 'Pak den ud, og brug filen med kommunerne.',
    ),
  severalInZip: (names) =>
    told(
      `Zip-filen indeholder flere JSON-filer: ${names.join(', ')}.`,
      'Pak den ud, og brug filen med kommunerne.',
    ),
  brokenGzip: (megabytes) =>
    told(
      `Gzip-filen er i stykker, er ikke hentet til ende eller indeholder mere end ${megabytes} MB.`,
      `Hent den igen, eller pak den ud, og forenkl den: ${mapshaper('-simplify 10%')}`,
    ),
  otherFormat: (format) =>
    told(`Filen er ${FORMATS[format]}; der kan læses GeoJSON og TopoJSON.`, fit(OGR2OGR)),
  noJson: (reason) =>
    told(
      `Filen kan ikke læses som JSON (${reason}).`,
      'Hent den igen: Den kan være skåret af, eller det er en anden fil, end du tror.',
    ),

  noCollection: (type) =>
    told(
      `Filen er hverken en FeatureCollection i GeoJSON eller en topologi i TopoJSON (dens type: ${type ?? 'ingen'}).`,
      fit(OGR2OGR),
    ),
  noFeature: (number, found) =>
    told(`Objekt ${number} er ${found ?? 'ingenting'} og ikke et objekt (feature).`, fit(OGR2OGR)),
  otherCountry: (number, country) =>
    told(
      `Objekt ${number} ligger i et andet land (CNTR_CODE ${country ?? 'ingen'}).`,
      fit(mapshaper(`-filter 'CNTR_CODE === "DK"'`)),
    ),
  noCode: (number, properties) =>
    told(
      `Objekt ${number} har ingen kommunekode: Forventet er tre eller fire cifre i »kommunekode« (dets egenskaber: ${properties.join(', ') || 'ingen'}).`,
      fit(mapshaper('-rename-fields kommunekode=EGENSKABENS_NAVN')),
    ),
  lostArcs: (object) =>
    told(
      `Objektet »${object}« i TopoJSON-filen henviser til buer, der ikke findes i den.`,
      'Hent filen igen, eller brug GeoJSON.',
    ),
  severalObjects: (objects, withCodes) =>
    told(
      `TopoJSON-filen har flere objekter (${objects.join(', ')}), og ${withCodes === 'none' ? 'ingen' : 'flere'} af dem har kommunekoder.`,
      fit(mapshaper('-target OBJEKTETS_NAVN')),
    ),
  noMunicipality: () =>
    told('Der er ingen kommuner i filen.', 'Brug filen med kommunerne (kommuneinddeling).'),
  lacks: (codes) =>
    told(
      `Filen mangler ${codes.join(', ')}, som findes i registret.`,
      'Brug filen med alle kommuner, som de har været siden 2007.',
    ),
  unknown: (codes) =>
    told(
      `Filen har ${codes.join(', ')}, som registret ikke kender.`,
      'Brug filen med kommunerne (kommuneinddeling), eller ret data/register/kommuner.csv.',
    ),
  sameTwice: (first, second, code) =>
    told(
      `Objekt ${first} og ${second} er ens: ${code} med samme form to gange.`,
      fit(mapshaper("-uniq 'kommunekode + this.centroidX + this.centroidY'")),
    ),

  noGeometry: (number, code) =>
    told(
      `Objekt ${number} (${code}) har ingen geometri.`,
      `Hvis et andet objekt har kommunens form: ${mapshaper("-filter 'this.geojson.geometry !== null'")}`,
    ),
  noPolygon: (number, code, type, lines) =>
    told(
      `Objekt ${number} (${code}) er ${type} og ikke en polygon.`,
      fit(mapshaper(lines ? '-polygons' : '-explode')),
    ),
  noPositions: (number, code, found) =>
    told(
      `Objekt ${number} (${code}) har ${found ?? 'ingenting'}, hvor der skulle stå punkter.`,
      fit(OGR2OGR),
    ),
  noNumber: (number, code, found) =>
    told(
      `Objekt ${number} (${code}) har ${found ?? 'ingenting'}, hvor der skulle stå et tal i et punkt.`,
      `Skriv tal med punktum og uden anførselstegn. ${fit(OGR2OGR)}`,
    ),
  openRing: (number, code) =>
    told(`Objekt ${number} (${code}) har en ring, der ikke slutter, hvor den begyndte.`, fit(OGR2OGR_VALID)),

  otherSystem: (name) =>
    told(
      `Filens koordinatsystem, ${name}, kan ikke læses; det kan grader (EPSG:4326) og UTM 32 (EPSG:25832).`,
      fit(OGR2OGR),
    ),
  contradicts: (name, first, units) =>
    told(
      `Filen siger, at dens koordinater er ${name}, men dens første punkt, ${first}, er i ${UNITS[units]}.`,
      `Hvis punkterne er rigtige: ${ogr2ogrFrom(units)}`,
    ),
  northFirst: (first) =>
    told(`Det første punkt, ${first}, har nord før øst.`, fit(`${SWAP_COORDINATES} LAGETS_NAVN"`)),
  nowhere: (first) =>
    told(
      `Det første punkt, ${first}, ligger ikke i Danmark, hverken som grader (WGS84, øst før nord) eller som meter (UTM 32, EPSG:25832).`,
      fit(OGR2OGR),
    ),
  outside: (position, units) =>
    told(
      `Punktet ${position} ligger uden for Danmark, når det læses i ${UNITS[units]} som de første.`,
      fit(OGR2OGR),
    ),

  unsound: (detail, problems) =>
    told(
      `Det ${MAPS[detail]} kort, der blev til af filen, er ikke i orden:\n  ${problems.join('\n  ')}`,
      fit(mapshaper('-clean')),
    ),
  checked: (detail, municipalities) => `Det ${MAPS[detail]} kort er i orden: ${municipalities} kommuner`,
  found: (detail, problems) => `Det ${MAPS[detail]} kort har ${problems} fejl`,
  notOnMap: (code) => `${code} fra registret er ikke på kortet`,
  notInRegister: (code) => `${code} på kortet er ikke i registret`,
  twiceOnMap: (code) => `${code} er på kortet to gange`,
  arcUse: (arc, forward, backward) =>
    `bue ${arc} er brugt ${forward} gange forlæns og ${backward} gange baglæns`,
  arcsApart: (ring) => `buerne i ringen ${ring} mødes ikke`,
  segmentTwice: (segment) => `et linjestykke står der to gange: ${segment}`,
  segmentsCross: (first, second) => `linjestykker krydser hinanden: ${first} og ${second}`,
  woundWrong: (code, rings) => `${code} har ${rings} ringe, der løber den forkerte vej rundt`,
  area: (code, km2) => `${code} har et areal på ${km2.replace('.', ',')} km²`,
  touches: (code, found, expected) =>
    `${code} rører ved ${found || 'ingenting'} og ikke ved ${expected || 'ingenting'}`,
  liesIn: (place, found, code) => `${place} ligger i ${found || 'havet'} og ikke i ${code}`,
};
