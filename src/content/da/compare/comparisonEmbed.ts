import { type Text, t } from '../../text.ts';
import { signed } from '../../values.ts';

/** Of the frame and of the document in it, whichever municipalities it shows. */
export const COMPARISON_TITLE = 'Mennesker i hjemløshed, kommune for kommune';
export const COMPARISON_HEADING = 'Mennesker i hjemløshed: kommuner side om side';
export const TO_COMPARISON = 'Sammenlign kommuner på Hjemløshed i Danmark';

/** @param verdict of chance; `null` where there is none */
export const changedSince = (year: number, persons: number, verdict: string | null): Text =>
  t`Ændring siden ${String(year)}: ${signed(persons)}${verdict === null ? '' : `, ${verdict}`}.`;
