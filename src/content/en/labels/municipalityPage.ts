import { formatNumber } from '../../../format/formatNumber.ts';

export const MUNICIPALITIES_TITLE = 'All municipalities';
export const municipalitiesIntro = (count: number): string =>
  `Find a municipality, or sort the table. There are ${formatNumber(count)} municipalities in all.`;
export const CAUTIONS_HEADING = 'Before you use the figures';
export const neighboursHeading = (name: string, isIsland: boolean): string =>
  isIsland ? `${name} and other municipalities` : `${name} and its neighbours`;
export const neighboursCaption = (name: string): string => `${name} and the neighbouring municipalities`;
export const seeMunicipality = (name: string): string => `See ${name}`;
/** Beside a name whose rate carries a remark. */
export const DOUBTED = 'with a caveat';
export const seeRegion = (name: string): string => `See map and table for ${name}`;
export const LOCAL_SERIES_HEADING = 'Further back';

/** Before the address of the municipality's own pages. */
export const OWN_WEBSITE = 'The municipality’s own website, mostly in Danish:';

/** Opens the strip of all. */
export const howAllLie = (count: number): string => `Where all ${formatNumber(count)} stand`;
/** From one municipality to the table of all. */
export const allInTable = (count: number): string =>
  `See all ${formatNumber(count)} municipalities in the table`;
export const municipalitiesMeta = (count: number): string =>
  `People experiencing homelessness in all ${formatNumber(count)} Danish municipalities: numbers, changes and figures per 1,000 inhabitants, with caveats.`;
