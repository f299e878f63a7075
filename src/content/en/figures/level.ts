import type { LevelKey } from '../../../domain/level.ts';
import { type Text, type Value, t } from '../../text.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

const SIDES: Readonly<Record<Exclude<LevelKey, 'undecided'>, string>> = { above: 'above', below: 'below' };

/** What is said of a rate with its uncertainty. */
export const level = {
  /** Under every drawing of intervals. */
  atLeast: [
    'People do not enter homelessness independently of one another, so the uncertainty is at least this large.',
  ] as Text,
  band: 'The wide bar shows how far chance variation reaches (95\u00a0per cent).',
  ends: (lower: Value, upper: Value): Text => t`somewhere between ${lower} and ${upper} per 1,000`,
  /** @param inhabitants of the municipality */
  nobody: (locative: string, inhabitants: Value, upper: Value): Text =>
    t`Of the ${inhabitants} people who live ${locative}, nobody was registered as experiencing homelessness. With so few inhabitants, this can also happen where the level is up to ${upper} per 1,000.`,
  onePerson: (locative: string, inhabitants: Value, ends: Text): Text =>
    t`Of the ${inhabitants} people who live ${locative}, one was registered as experiencing homelessness. With so few inhabitants, the figure does not say much: the level may be ${ends}.`,
  undecided: (name: string, ends: Text): Text =>
    t`Allowing for chance variation, ${name} may be on either side of ${LINE_IN_WORDS}: ${ends}.`,
  decided: (name: string, side: keyof typeof SIDES, ends: Text): Text =>
    t`Even allowing for chance variation, ${name} is ${SIDES[side]} ${LINE_IN_WORDS}: ${ends}.`,
  /** @param verdict `Clearly above 1` */
  finding: (verdict: Text): Text => t`${verdict} per 1,000`,
  doubtedFinding: (finding: Text): Text => t`${finding}, with a caveat`,
  findingAlone: (name: string, finding: Text): Text => t`${name}: ${finding} inhabitants`,
  measure: (locative: string, year: string): Text =>
    t`People in homelessness per 1,000 inhabitants ${locative}, ${year}, with uncertainty.`,
  beside: (region: string, ofRegion: Value, ofCountry: Value): Text =>
    t`${region} ${ofRegion}, Denmark ${ofCountry}`,
  wholeCountry: 'Denmark',
  place: 'Place',
  from: 'From',
  to: 'To',
} as const;
