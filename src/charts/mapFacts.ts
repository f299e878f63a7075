import type { MunicipalityCode } from '../domain/dataset.ts';
import type { Position } from './municipalityTopology.ts';

/** A place that everyone can look up, and the municipality that it lies in. */
export interface KnownPlace {
  readonly name: string;
  /** Degrees east and north. */
  readonly at: Position;
  readonly code: MunicipalityCode;
  /** True where the land is so narrow that only the full map shows it. */
  readonly narrowLand: boolean;
}

const place = (
  name: string,
  east: number,
  north: number,
  code: MunicipalityCode,
  narrowLand = false,
): KnownPlace => ({ name, at: [east, north], code, narrowLand });

/** Towns at the coast, on spits and islands, and near borders: what a bad map gets wrong first. */
export const KNOWN_PLACES: readonly KnownPlace[] = [
  place('Skagen', 10.583, 57.721, '0813'),
  place('Hvide Sande', 8.13, 56.0, '0760', true),
  place('Kastrup', 12.63, 55.635, '0185'),
  place('Dragør', 12.67, 55.593, '0155'),
  place('Frederiksberg', 12.53, 55.68, '0147'),
  place('Amager', 12.6, 55.66, '0101'),
  place('Albertslund', 12.35, 55.657, '0165'),
  place('Rønne', 14.7, 55.1, '0400'),
  place('Esbjerg', 8.45, 55.47, '0561'),
  place('Nordby on Fanø', 8.4, 55.45, '0563'),
  place('Gedser', 11.93, 54.58, '0376'),
  place('Nakskov', 11.14, 54.83, '0360'),
  place('Nykøbing Mors', 8.85, 56.795, '0773'),
  place('Thisted', 8.69, 56.955, '0787'),
  place('Byrum on Læsø', 11.0, 57.255, '0825'),
  place('Tranebjerg on Samsø', 10.59, 55.83, '0741'),
  place('Ærøskøbing', 10.4, 54.886, '0492'),
  place('Rudkøbing', 10.72, 54.935, '0482'),
  place('Nørresundby', 9.92, 57.065, '0851'),
  place('Grenaa', 10.88, 56.415, '0707'),
  place('Aarhus', 10.2, 56.155, '0751'),
  place('Odense', 10.39, 55.4, '0461'),
  place('Middelfart', 9.74, 55.5, '0410'),
  place('Fredericia', 9.74, 55.567, '0607'),
  place('Sønderborg', 9.8, 54.913, '0540'),
  place('Kalundborg', 11.09, 55.68, '0326'),
  place('Helsingør', 12.59, 56.03, '0217'),
  place('Keldby on Møn', 12.345, 54.985, '0390'),
];

/** Municipalities without a neighbour on land: Bornholm, Læsø, Samsø, Ærø, Fanø, Langeland. */
export const ISLANDS: readonly MunicipalityCode[] = ['0400', '0825', '0741', '0492', '0563', '0482'];

/** Municipalities whose only neighbour on land is known: Frederiksberg lies inside København. */
export const ENCLAVES: readonly (readonly [MunicipalityCode, MunicipalityCode])[] = [['0147', '0101']];

/** Square kilometres between which every municipality lies: Frederiksberg has 9, Viborg 1,400. */
export const PLAUSIBLE_AREA: readonly [number, number] = [5, 1700];
