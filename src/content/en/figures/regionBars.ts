import { type Text, type Value, t } from '../../text.ts';
import { capitalise } from '../../language/capitalise.ts';
import { NEAR_LINE_NOTE } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';

/** What is said of the rates of a region's municipalities. */
export const regionBars = {
  /** `Five of 17 are above 1`. */
  howManyAbove(above: Value, of: Value, line: Value): Text {
    if (above.value === 0) return t`None of the ${of} is above ${line}`;
    if (above.value === of.value) return t`All ${of} are above ${line}`;
    return t`${capitalise([above])} of ${of} ${above.value === 1 ? 'is' : 'are'} above ${line}`;
  },
  /** @param rates named, highest first */
  rates: (rates: Text): Text => t`Number per 1,000 inhabitants: ${rates}.`,
  measure: (year: string): Text =>
    t`People in homelessness per 1,000 inhabitants, ${year}, highest first. ${NEAR_LINE_NOTE}`,
  broken: (name: string): Text => t`The bar for ${name} is broken.`,
  remarked: (names: readonly string[]): Text =>
    names.length === 1
      ? t`The figure for ${joinWords(names)} carries a caveat, given below the table.`
      : t`The figures for ${joinWords(names)} carry caveats, given below the table.`,
  /** @param found without a capital */
  findingAlone: (region: string, found: Text): Text => t`${region}: ${found} per 1,000 inhabitants`,
} as const;
