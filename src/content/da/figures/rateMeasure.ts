import { type Text, type Value, t } from '../../text.ts';

/** What is said of the map of rates; names are subjects of sentences. */
export const rateMeasure = {
  label: 'Pr. 1.000 indbyggere',
  finding: (above: Value, of: Value, line: string): Text =>
    t`${above} af ${of} kommuner har mere end ${line} pr. 1.000 indbyggere`,
  highest: (first: Text, second: Text): Text => t`Højest ligger ${first} og ${second}.`,
  /** @param doubted whether the rate carries a remark */
  named: (name: string, rate: Value, doubted: boolean): Text =>
    t`${name} (${rate}${doubted ? ', med forbehold' : ''})`,
  lowest: (last: Text): Text => t`Lavest af dem, hvor nogen er registreret, ligger ${last}.`,
  measure: (year: string, line: string): Text =>
    t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${year}. Over ${line} skifter farven.`,
  alt: (finding: Text): Text => t`${finding}. Kort over kommunerne.`,
  keyNote: 'Hvor hver farve begynder, og hvor mange kommuner der har den.',
} as const;
