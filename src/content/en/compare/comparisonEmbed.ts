import type { Country, Municipality } from '../../../domain/dataset.ts';
import { type Counted, developmentOf, isOnePerson } from '../../development.ts';
import { type Text, t } from '../../text.ts';
import { SHORT_VERDICT_LABELS } from '../chanceWords.ts';
import { signed } from '../figures.ts';
import { countsMeasure } from '../figures/countsTable.ts';
import { BAR_NOTE } from '../labels/table.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { countryRateRemark } from '../sourceLines.ts';

/** Of the frame and of the document in it, whichever municipalities it shows. */
export const COMPARISON_TITLE = 'People experiencing homelessness, municipality by municipality';
export const COMPARISON_HEADING = 'People experiencing homelessness: municipalities side by side';
export const TO_COMPARISON = 'Compare municipalities on Homelessness in Denmark';

/** What the columns hold, and what star and bar mean. */
export const comparisonMeasure = ({ series, latestYear }: Country): Text =>
  t`${countsMeasure(series, latestYear)} ${BAR_NOTE}`;

/** How much the newest count departs from the one before it, and whether that may be chance. */
function changed(record: Counted): Text {
  const development = developmentOf(record);
  if (development === null) return [];
  const { previous, change } = development;
  const verdict = isOnePerson(development) ? null : SHORT_VERDICT_LABELS[change.verdict];
  return t`Change since ${String(previous.year)}: ${signed(change.persons)}${verdict === null ? '' : `, ${verdict}`}.`;
}

/** Under a municipality's figures where they stand beside others': the change, and every remark. */
export const comparedNote = (municipality: Municipality): Text =>
  joinSentences([changed(municipality), ...municipality.remarks.map(({ text }): Text => [text])]);

/** The same of the country. */
export const countryNote = (country: Country): Text =>
  joinSentences([changed({ counts: country.series, changes: country.changes }), countryRateRemark(country)]);
