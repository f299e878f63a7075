import { type Text, type Value, t } from '../../text.ts';
import { capitalise } from '../../language/capitalise.ts';
import { NEAR_LINE_NOTE } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';

/** What is said of the rates of a region's municipalities. */
export const regionBars = {
  /** `Fem af 17 ligger over 1`. */
  howManyAbove(above: Value, of: Value, line: Value): Text {
    if (above.value === 0) return t`Ingen af de ${of} ligger over ${line}`;
    if (above.value === of.value) return t`Alle ${of} ligger over ${line}`;
    return t`${capitalise([above])} af ${of} ligger over ${line}`;
  },
  /** @param rates named, highest first */
  rates: (rates: Text): Text => t`Antal pr. 1.000 indbyggere: ${rates}.`,
  measure: (year: string): Text =>
    t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${year}, højeste først. ${NEAR_LINE_NOTE}`,
  broken: (name: string): Text => t`Søjlen for ${name} er brudt.`,
  remarked: (names: readonly string[]): Text =>
    t`${names.length === 1 ? 'Tallet' : 'Tallene'} for ${joinWords(names)} har et forbehold, som står under tabellen.`,
  /** @param found without a capital */
  findingAlone: (region: string, found: Text): Text => t`${region}: ${found} pr. 1.000 indbyggere`,
} as const;
