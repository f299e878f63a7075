import { REPORT_PUBLISHERS, REPORT_TITLE } from '../da/sourceLines.ts';
import type { Bilingual } from './bilingual.ts';

/** Whose inhabitants, and that they were not read at the source itself. */
export const POPULATION_CREDIT: Bilingual = {
  da: 'Folketal: Danmarks Statistik (FOLK1AM), 1. januar 2022 og 2024; gengivet efter en kopi af tabellen og efterprøvet mod de offentliggjorte summer.',
  en: 'Population: Statistics Denmark (FOLK1AM), 1 January 2022 and 2024; reproduced from a copy of the table and checked against the published totals.',
};

/** Whom to name beside the figures. */
export const DATA_CREDIT: Bilingual = {
  da: `VIVE – Det Nationale Forsknings- og Analysecenter for Velfærd: optællingerne af hjemløshed. Gengivet i ${REPORT_PUBLISHERS}: ${REPORT_TITLE} (september 2025). ${POPULATION_CREDIT.da}`,
  en: `VIVE – The Danish Center for Social Science Research: the counts of homelessness. Reproduced in Hjem til Alle and SAND: ${REPORT_TITLE} (Homelessness in Denmark – and how we solve it; September 2025). ${POPULATION_CREDIT.en}`,
};

export const DATA_LICENCE_NOTE: Bilingual = {
  da: 'Tallene er VIVEs og kan gengives, når VIVE nævnes som kilde, og forbeholdene følger med. Vores egne beregninger og beskrivelser kan bruges som koden, efter MIT-licensen.',
  en: 'The figures are VIVE’s and may be quoted where VIVE is named as their source and the caveats travel with them. Our own calculations and descriptions are under the MIT licence, like the code.',
};

export const MAP_LICENCE_NOTE: Bilingual = {
  da: 'Kortet er under ODbL 1.0: © OpenStreetMaps bidragydere; byer fra GeoNames (CC BY 4.0); grænser efter react-denmark-map (MIT, © 2022 Martin Polley), generaliserede.',
  en: 'The map is under ODbL 1.0: © OpenStreetMap contributors; towns from GeoNames (CC BY 4.0); borders after react-denmark-map (MIT, © 2022 Martin Polley), generalised.',
};
