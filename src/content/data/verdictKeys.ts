/** What stands in the published columns `vurdering_*`: fixed keys, which no other wording or language changes. */
import { CHANCE_GIVES } from '../da/chanceWords.ts';
import type { ChanceVerdict } from '../../domain/dataset.ts';
import type { Bilingual } from './bilingual.ts';

/** `null` where there is nothing to judge. */
export const VERDICT_KEYS = {
  none: null,
  'maybe-chance': 'tilfaeldig',
  larger: 'stoerre',
  'clearly-larger': 'klart_stoerre',
} as const satisfies Readonly<Record<ChanceVerdict, string | null>>;

type VerdictKey = NonNullable<(typeof VERDICT_KEYS)[ChanceVerdict]>;

const MEANINGS: Readonly<Record<VerdictKey, Bilingual>> = {
  tilfaeldig: { da: 'kan være tilfældigt udsving (p ≥ 0,05)', en: 'may be due to chance (p ≥ 0.05)' },
  stoerre: {
    da: `større, end ${CHANCE_GIVES} (p < 0,05)`,
    en: 'larger than chance variation normally gives (p < 0.05)',
  },
  klart_stoerre: {
    da: `klart større, end ${CHANCE_GIVES} (p < 0,002)`,
    en: 'clearly larger than chance variation normally gives (p < 0.002)',
  },
};

/** All keys there are. */
export const VERDICT_VALUES: readonly VerdictKey[] = Object.values(VERDICT_KEYS).filter(
  (key) => key !== null,
);

const listed = (language: keyof Bilingual): string =>
  VERDICT_VALUES.map((key) => `${key}: ${MEANINGS[key][language]}`).join('; ');

/** `tilfaeldig: …; stoerre: …; klart_stoerre: …` */
export const VERDICT_KEYS_EXPLAINED: Bilingual = { da: listed('da'), en: listed('en') };
