import { formatNumber } from '../../../format/formatNumber.ts';

export const MUNICIPALITIES_TITLE = 'Alle kommuner';
export const municipalitiesIntro = (count: number): string =>
  `Find en kommune, eller sortér tabellen. Der er ${formatNumber(count)} kommuner i alt.`;
export const CAUTIONS_HEADING = 'Før du bruger tallene';
export const neighboursHeading = (name: string, isIsland: boolean): string =>
  isIsland ? `${name} og andre kommuner` : `${name} og naboerne`;
export const neighboursCaption = (name: string): string => `${name} og nabokommunerne`;
export const seeMunicipality = (name: string): string => `Se ${name}`;
/** Beside a name whose rate carries a remark. */
export const DOUBTED = 'med forbehold';
export const seeRegion = (name: string): string => `Se kort og tabel for ${name}`;
export const LOCAL_SERIES_HEADING = 'Længere tilbage';

/** Before the address of the municipality's own pages. */
export const OWN_WEBSITE = 'Kommunens egen hjemmeside:';

/** Opens the strip of all. */
export const howAllLie = (count: number): string => `Sådan ligger alle ${formatNumber(count)}`;
/** From one municipality to the table of all. */
export const allInTable = (count: number): string => `Se alle ${formatNumber(count)} kommuner i tabellen`;
export const municipalitiesMeta = (count: number): string =>
  `Mennesker i hjemløshed i alle ${formatNumber(count)} kommuner: antal, ændring og tal pr. 1.000 indbyggere, med forbehold.`;
