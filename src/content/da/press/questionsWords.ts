import type { LevelKey } from '../../../domain/level.ts';
import type { Development } from '../../development.ts';
import { type Text, t } from '../../text.ts';
import { number, people } from '../../values.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

export const QUESTIONS_HEADING = 'Fem spørgsmål til kommunen';

export function homes(persons: number): Text {
  if (persons === 0)
    return t`Hvis nogen mister sin bolig i morgen, hvilke boliger til en husleje, der kan betales, kan kommunen så anvise?`;
  return persons === 1
    ? t`VIVE talte ét menneske. Har kommunen en bolig at anvise til en husleje, der kan betales?`
    : t`VIVE talte ${people(persons)}. Hvor mange boliger til en husleje, der kan betales, har kommunen anvist det seneste år, og hvor mange mangler der?`;
}

export const STAYS: Text = t`Hvor mange af kommunens borgere boede det seneste år på forsorgshjem eller herberg (§ 110), hvor længe blev de, og hvor mange flyttede derfra til egen bolig?`;

export const support = (hasCase: boolean): Text =>
  hasCase
    ? t`Kommunen har selv fortalt om arbejdet med Housing First. Hvor mange får i dag bolig og støtte sammen (§ 85 a), og hvor mange venter?`
    : t`Hvor mange får støtte efter Housing First i egen bolig (§ 85 a), hvor mange venter på den, og hvor længe?`;

const GOALS: Readonly<Record<LevelKey, string>> = {
  above: `Tallet pr. indbygger ligger klart over ${LINE_IN_WORDS} pr. 1.000.`,
  below: `Under ${LINE_IN_WORDS} pr. 1.000 er ikke nul.`,
  undecided: 'Rapporten peger på, at politisk vilje betyder meget.',
};
/** @param key of its level; `null` where nobody was counted */
export const goals = (key: LevelKey | null): Text =>
  t`${key === null ? '' : `${GOALS[key]} `}Har kommunalbestyrelsen vedtaget et mål for, hvor mange der skal have et hjem, hvem følger op på det, og hvor tit?`;

const BEYOND = 'hvad ved kommunen om dem, optællingen ikke når, for eksempel unge hos skiftende venner?';

/** What the municipality knows beyond the count. */
export const BEYOND_DOUBT: Text = t`Tallet har et forbehold. Hvad ligger bag, og hvor mange mener kommunen selv, der er i hjemløshed?`;
export const BEYOND_NOBODY: Text = t`VIVE talte ingen. Hvordan leder kommunen efter dem, der ikke selv henvender sig, for eksempel fordi de sover hos skiftende venner?`;
export function beyondChange({ previous, latest, change }: Development): Text {
  const way =
    change.persons > 0
      ? 'Er der blevet flere, eller er flere blevet fundet og talt?'
      : 'Har flere fået et hjem, eller er færre blevet fundet og talt?';
  return t`Tallet gik fra ${number(previous.persons)} til ${number(latest.persons)}. ${way} Og ${BEYOND}`;
}
export const BEYOND_COUNT: Text = t`VIVE tæller i én uge. ${BEYOND.charAt(0).toUpperCase()}${BEYOND.slice(1)}`;

export const REGION_QUESTIONS_HEADING = 'Fem spørgsmål til regionens kommuner';

/** The same topics, to several municipalities at once. */
export const REGION_QUESTIONS: readonly Text[] = [
  t`Hvor mange boliger til en husleje, der kan betales, har hver kommune anvist det seneste år til mennesker i hjemløshed?`,
  t`Hvor mange af kommunens borgere boede på forsorgshjem eller herberg (§ 110), i kommunen selv og i nabokommunerne, og hvor længe blev de?`,
  t`Hvor mange får støtte efter Housing First i egen bolig (§ 85 a), og er der kommuner, som er fælles om den?`,
  t`Hvilke kommunalbestyrelser har vedtaget et mål, hvem følger op, og hvor tit?`,
  t`Hvad ved kommunerne om dem, optællingen ikke når, for eksempel unge hos skiftende venner?`,
];
