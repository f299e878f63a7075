import type { LevelKey } from '../../../domain/level.ts';
import { type Text, type Value, t } from '../../text.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** What is said of the intervals of all municipalities in three groups. */
export const levelGroups = {
  /** Where there is little room. */
  short: {
    below: 'klart under',
    undecided: 'uvist',
    above: 'klart over',
  } satisfies Readonly<Record<LevelKey, string>>,
  upTo: (name: string, rate: Value): Text => t`${name} (op til ${rate})`,
  /** @param places whose intervals the scale's end cuts */
  broken: (places: readonly Text[]): Text =>
    t`Skalaen er brudt foroven: ${joinWords(places)} rækker længere.`,
  finding: (below: Value, undecided: Value, above: Value): Text =>
    t`${below} kommuner ligger klart under ${LINE_IN_WORDS}, ${above} klart over, og ${undecided} kan ikke skelnes fra ${LINE_IN_WORDS}`,
  measure: (year: string): Text =>
    t`Hver streg er én kommune: så langt rækker tilfældige udsving omkring dens antal mennesker i hjemløshed pr. 1.000 indbyggere, ${year} (95 pct.).`,
  alt: (finding: Text): Text => t`${finding}. Stregerne står i tre grupper, i hver fra lavest til højest.`,
  /** `Albertslund: klart over 1, et sted mellem 1,16 og 2,13 pr. 1.000`. */
  title: (name: string, level: string, lower: Value, upper: Value): Text =>
    t`${name}: ${level}, et sted mellem ${lower} og ${upper} pr.\u00a01.000`,
  /** What folds it up on a phone. */
  summary: 'Sådan ligger alle, når tilfældige udsving regnes med',
  valueHeads: [`Over for ${LINE_IN_WORDS} pr. 1.000`, 'Kommuner', 'Hvilke'],
} as const;
