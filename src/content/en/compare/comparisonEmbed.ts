import { type Text, t } from '../../text.ts';
import { signed } from '../../values.ts';

/** Of the frame and of the document in it, whichever municipalities it shows. */
export const COMPARISON_TITLE = 'People experiencing homelessness, municipality by municipality';
export const COMPARISON_HEADING = 'People experiencing homelessness: municipalities side by side';
export const TO_COMPARISON = 'Compare municipalities on Homelessness in Denmark';

/** @param verdict of chance; `null` where there is none */
export const changedSince = (year: number, persons: number, verdict: string | null): Text =>
  t`Change since ${String(year)}: ${signed(persons)}${verdict === null ? '' : `, ${verdict}`}.`;
