import { type Text, type Value, t } from '../../text.ts';

/** What is said of the map of rates; names are subjects of sentences. */
export const rateMeasure = {
  label: 'Per 1,000 inhabitants',
  finding: (above: Value, of: Value, line: string): Text =>
    t`${above} of ${of} municipalities ${above.value === 1 ? 'has' : 'have'} more than ${line} per 1,000 inhabitants`,
  highest: (first: Text, second: Text): Text => t`The highest are ${first} and ${second}.`,
  /** @param doubted whether the rate carries a remark */
  named: (name: string, rate: Value, doubted: boolean): Text =>
    t`${name} (${rate}${doubted ? ', with a caveat' : ''})`,
  lowest: (last: Text): Text => t`The lowest of those where anybody was registered is ${last}.`,
  measure: (year: string, line: string): Text =>
    t`People in homelessness per 1,000 inhabitants, ${year}. The colour changes above ${line}.`,
  alt: (finding: Text): Text => t`${finding}. Map of the municipalities.`,
  keyNote: 'Where each colour begins, and how many municipalities have it.',
} as const;
