import { REPORT_PUBLISHERS, REPORT_TITLE } from '../sourceLines.ts';
import type { Words } from './words.ts';

/** Whose inhabitants, and that they were not read at the source itself. */
export const POPULATION_CREDIT =
  'Population: Statistics Denmark (FOLK1AM), 1 January 2022 and 2024; reproduced from a copy of the table and checked against the published totals.';

/** Whom to name beside the figures. */
export const DATA_CREDIT = `VIVE – The Danish Center for Social Science Research: the counts of homelessness. Reproduced in ${REPORT_PUBLISHERS}: ${REPORT_TITLE} (Homelessness in Denmark – and how we solve it; September 2025). ${POPULATION_CREDIT}`;

export const DATA_LICENCE_NOTE: Words = {
  da: 'Tallene er VIVEs og kan gengives, når VIVE nævnes som kilde, og forbeholdene følger med. Vores egne beregninger og beskrivelser kan bruges som koden, efter MIT-licensen.',
  en: 'The figures are VIVE’s and may be quoted where VIVE is named as their source and the caveats travel with them. Our own calculations and descriptions are under the MIT licence, like the code.',
};

export const MAP_LICENCE_NOTE: Words = {
  da: 'Kortet er under ODbL 1.0: © OpenStreetMaps bidragydere; byer fra GeoNames (CC BY 4.0); grænser efter react-denmark-map (MIT, © 2022 Martin Polley), generaliserede.',
  en: 'The map is under ODbL 1.0: © OpenStreetMap contributors; towns from GeoNames (CC BY 4.0); borders after react-denmark-map (MIT, © 2022 Martin Polley), generalised.',
};
