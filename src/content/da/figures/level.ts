import type { LevelKey } from '../../../domain/level.ts';
import { capitalise } from '../../language/capitalise.ts';
import { type Text, type Value, t } from '../../text.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

const SIDES: Readonly<Record<Exclude<LevelKey, 'undecided'>, string>> = { above: 'over', below: 'under' };

/** What is said of a rate with its uncertainty. */
export const level = {
  /** Under every drawing of intervals. */
  atLeast: [
    'Mennesker kommer ikke i hjemløshed uafhængigt af hinanden, så usikkerheden er mindst så stor.',
  ] as Text,
  band: 'Den brede bjælke viser, hvor langt tilfældige udsving rækker (95 pct.).',
  ends: (lower: Value, upper: Value): Text => t`et sted mellem ${lower} og ${upper} pr. 1.000`,
  /** @param inhabitants of the municipality */
  nobody: (locative: string, inhabitants: Value, upper: Value): Text =>
    t`${capitalise([locative])} bor ${inhabitants} mennesker, og ingen er registreret i hjemløshed. Blandt så få kan det ske, selv om niveauet er op til ${upper} pr. 1.000.`,
  onePerson: (locative: string, inhabitants: Value, ends: Text): Text =>
    t`${capitalise([locative])} bor ${inhabitants} mennesker, og ét er registreret i hjemløshed. Blandt så få siger tallet ikke meget: Niveauet kan være ${ends}.`,
  undecided: (name: string, ends: Text): Text =>
    t`Når tilfældige udsving regnes med, kan ${name} ligge på begge sider af ${LINE_IN_WORDS}: ${ends}.`,
  decided: (name: string, side: keyof typeof SIDES, ends: Text): Text =>
    t`Også når tilfældige udsving regnes med, ligger ${name} ${SIDES[side]} ${LINE_IN_WORDS}: ${ends}.`,
  /** @param verdict `Klart over 1` */
  finding: (verdict: Text): Text => t`${verdict} pr. 1.000`,
  doubtedFinding: (finding: Text): Text => t`${finding}, med forbehold`,
  findingAlone: (name: string, finding: Text): Text => t`${name}: ${finding} indbyggere`,
  measure: (locative: string, year: string): Text =>
    t`Mennesker i hjemløshed pr. 1.000 indbyggere ${locative}, ${year}, med usikkerhed.`,
  beside: (region: string, ofRegion: Value, ofCountry: Value): Text =>
    t`${region} ${ofRegion}, hele landet ${ofCountry}`,
  wholeCountry: 'Hele landet',
  place: 'Sted',
  from: 'Fra',
  to: 'Til',
} as const;
