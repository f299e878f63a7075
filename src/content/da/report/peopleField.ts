import type { Dataset } from '../../../domain/dataset.ts';
import { OVER_A_YEAR_FACTOR } from '../../report/overAYear.ts';
import type { YearFrameText } from '../../report/reportSections.ts';
import { figure, t } from '../../text.ts';
import { number } from '../../values.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { overAYear } from './foreword.ts';

/** Below the field of everybody counted. */
export const FIELD_CAPTION = 'Hver prik er ét menneske, talt i uge 6.';
export const fieldAlt = ({ country }: Dataset): string =>
  `${formatNumber(country.latestPersons)} prikker, én for hvert menneske.`;

export function yearFrameText(dataset: Dataset): YearFrameText {
  const { latestPersons } = dataset.country;
  const estimate = overAYear(dataset);
  return {
    finding: t`Over et år er det ${estimate}`,
    measure: t`Rammen er to og en halv gang så stor som feltet af de ${number(latestPersons)}.`,
    counted: 'blev talt i uge 6',
    estimate,
    estimated: t`over et år. Her er ingen prikker, for de er ikke talt. Hvor mange de er, er et skøn: ${figure(OVER_A_YEAR_FACTOR, '2,5')} gange så mange som i én uge.`,
    remarks: [],
    source: t`Kilde: rapporten efter VIVE, 2022, s. 24. Skønnet gælder hele landet, ikke den enkelte kommune.`,
    alt: `Et felt af ${formatNumber(latestPersons)} prikker i en ramme, der er to og en halv gang så stor. Resten af rammen er tom.`,
  };
}
