import type { Count, Municipality, Region } from '../../../domain/dataset.ts';
import { joinWords } from '../language/joinWords.ts';
import { plain } from '../../text.ts';

export const VIVE_NAME = 'VIVE – Det Nationale Forsknings- og Analysecenter for Velfærd';

const years = (counts: readonly Count[]): string => plain(joinWords(counts.map(({ year }) => String(year))));

/** Names of the datasets that the pages hold, for search engines. */
export const municipalityDataset = ({ officialName, counts }: Municipality): string =>
  `Mennesker i hjemløshed i ${officialName}, ${years(counts)}`;
export const regionDataset = ({ name, counts }: Region): string =>
  `Mennesker i hjemløshed i kommunerne i ${name}, ${years(counts)}`;
/** What such a dataset holds, without its figures, which never stand without their remarks. @param place after `i` */
export const placeDatasetDescription = (place: string, counts: readonly Count[]): string =>
  `Antal mennesker i hjemløshed i ${place} ved VIVEs optællinger i uge 6, ${years(counts)}, med tal pr. 1.000 indbyggere, usikkerhed og forbehold. Hvert tal gælder én uge og er et minimum.`;
export const COUNTRY_DATASET = 'Mennesker i hjemløshed i Danmark';
/** What it is, not a question: for those who search for data. */
export const countryDatasetDescription = (counts: readonly Count[]): string =>
  `Antal mennesker i hjemløshed i hele Danmark ved VIVEs optællinger i ${years(counts)} (til og med 2015 udført af SFI). Hvert tal gælder én uge og er et minimum.`;
export const DATA_CATALOG = 'Hjemløshed i Danmark: data';

/** What each of them measures. */
export const MEASURED = ['Mennesker i hjemløshed', 'Mennesker i hjemløshed pr. 1.000 indbyggere'] as const;
