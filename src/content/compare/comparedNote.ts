import type { Country, Municipality } from '../../domain/dataset.ts';
import { SHORT_VERDICT_LABELS } from '#words/chanceWords.ts';
import { changedSince } from '#words/compare/comparisonEmbed.ts';
import { countsMeasure } from '../figures/countsTableText.ts';
import { BAR_NOTE } from '#words/labels/table.ts';
import { countryRateRemark } from '#words/sourceLines.ts';
import { type Counted, developmentOf, isOnePerson } from '../development.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { type Text, t } from '../text.ts';

/** What the columns hold, and what star and bar mean. */
export const comparisonMeasure = ({ series, latestYear }: Country): Text =>
  t`${countsMeasure(series, latestYear)} ${BAR_NOTE}`;

/** How much the newest count departs from the one before it, and whether that may be chance. */
function changed(record: Counted): Text {
  const development = developmentOf(record);
  if (development === null) return [];
  const { previous, change } = development;
  const verdict = isOnePerson(development) ? null : SHORT_VERDICT_LABELS[change.verdict];
  return changedSince(previous.year, change.persons, verdict);
}

/** Under a municipality's figures where they stand beside others': the change, and every remark. */
export const comparedNote = (municipality: Municipality): Text =>
  joinSentences([changed(municipality), ...municipality.remarks.map(({ text }): Text => [text])]);

/** The same of the country. */
export const countryNote = (country: Country): Text =>
  joinSentences([changed({ counts: country.series, changes: country.changes }), countryRateRemark(country)]);
