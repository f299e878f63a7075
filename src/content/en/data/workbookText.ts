import { formatDate } from '../../../format/formatDate.ts';
import { CAUTIONS } from './cautions.ts';
import { DATA_CREDIT, DATA_LICENCE_NOTE } from './licence.ts';

/** Sheets of the workbook. Promises. */
export const FIGURES_SHEET = 'Kommuner';
export const EXPLAINING_SHEET = 'Læs mig';

/** Above the columns of the sheet that explains, a paragraph a line. @param dataDate ISO date */
export const explainingIntro = (dataDate: string): string[] => [
  `Data fra ${formatDate(dataDate)}. ${DATA_CREDIT}`,
  DATA_LICENCE_NOTE.da,
  ...CAUTIONS.map(({ da }) => da),
];

export const EXPLAINING_HEAD: readonly string[] = ['Kolonne', 'Hvad det er', 'Enhed', 'Et tomt felt betyder'];
