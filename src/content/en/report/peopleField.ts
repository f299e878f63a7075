import type { Dataset } from '../../../domain/dataset.ts';
import { OVER_A_YEAR_FACTOR } from '../../report/overAYear.ts';
import type { YearFrameText } from '../../report/reportSections.ts';
import { figure, t } from '../../text.ts';
import { number } from '../../values.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { overAYear } from './foreword.ts';

/** Below the field of everybody counted. */
export const FIELD_CAPTION = 'Each dot is one person, counted in week 6, in February.';
export const fieldAlt = ({ country }: Dataset): string =>
  `${formatNumber(country.latestPersons)} dots, one for each person.`;

export function yearFrameText(dataset: Dataset): YearFrameText {
  const { latestPersons } = dataset.country;
  const estimate = overAYear(dataset);
  return {
    finding: t`Over a year it is ${estimate}`,
    measure: t`The frame is two and a half times as large as the field of the ${number(latestPersons)}.`,
    counted: 'were counted in week 6',
    estimate,
    estimated: t`over a year. There are no dots here, because they have not been counted. How many is an estimate: ${figure(OVER_A_YEAR_FACTOR, '2.5')} times as many as in one week.`,
    remarks: [],
    source: t`Source: the report, after VIVE, 2022, p.\u00a024. It applies to Denmark as a whole, not to single municipalities.`,
    alt: `A field of ${formatNumber(latestPersons)} dots in a frame two and a half times as large. The rest of the frame is empty.`,
  };
}
