import type { Count, Municipality, Region } from '../../../domain/dataset.ts';
import { joinWords } from '../language/joinWords.ts';
import { plain } from '../../text.ts';

export const VIVE_NAME = 'VIVE – The Danish Center for Social Science Research';

const years = (counts: readonly Count[]): string => plain(joinWords(counts.map(({ year }) => String(year))));

/** Names of the datasets that the pages hold, for search engines. */
export const municipalityDataset = ({ officialName, counts }: Municipality): string =>
  `People experiencing homelessness in ${officialName}, ${years(counts)}`;
export const regionDataset = ({ name, counts }: Region): string =>
  `People experiencing homelessness in the municipalities of ${name}, ${years(counts)}`;
/** What such a dataset holds, without its figures, which never stand without their remarks. @param place after `in` */
export const placeDatasetDescription = (place: string, counts: readonly Count[]): string =>
  `Number of people experiencing homelessness in ${place} in VIVE’s counts in week 6, ${years(counts)}, with figures per 1,000 inhabitants, uncertainty and caveats. Each figure is for one week and is a minimum.`;
export const COUNTRY_DATASET = 'People experiencing homelessness in Denmark';
/** What it is, not a question: for those who search for data. */
export const countryDatasetDescription = (counts: readonly Count[]): string =>
  `Number of people experiencing homelessness in all of Denmark in VIVE’s counts in ${years(counts)} (up to and including 2015 carried out by SFI). Each figure is for one week and is a minimum.`;
export const DATA_CATALOG = 'Homelessness in Denmark: data';

/** What each of them measures. */
export const MEASURED = [
  'People experiencing homelessness',
  'People experiencing homelessness per 1,000 inhabitants',
] as const;
