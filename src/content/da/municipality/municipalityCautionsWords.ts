import { LINE } from '../../../domain/rate.ts';
import { number, ofScale, people } from '../../values.ts';
import { type Text, t } from '../../text.ts';

export const SNAPSHOT: Text = t`Tallet er et øjebliksbillede fra én uge. For hele landet anslås det, at 2,5 gange så mange er i hjemløshed i løbet af et år, men det skøn kan ikke bruges på en enkelt kommune.`;
export const SNAPSHOT_OF_NOBODY: Text = t`Tallet er et øjebliksbillede fra én uge. Om resten af året siger det ikke noget.`;
export const ZERO_MEANS: Text = t`Nul betyder, at ingen er registreret. Det udelukker ikke, at nogen mangler et sted at bo.`;
export const NOT_ALONE: Text = t`Ét tal bør ikke stå alene. Læs antallet sammen med tallet pr. indbygger.`;
/** Whom the count covers, and whose task they are; `null` where readers know. */
export const COVERAGE: Text | null = null;

export const TINY: Text = t`Tallene er så små, at få mennesker kan ændre dem meget.`;
export const smallOnce = (persons: number): Text =>
  t`${number(persons)} er et lille tal. Få mennesker kan ændre det meget.`;
export const smallBoth = (before: number, now: number): Text =>
  t`${number(before)} og ${number(now)} er små tal. Få mennesker kan ændre dem meget.`;
/** Where the newest is not small. */
export const smallBase = (persons: number): Text =>
  t`Procenten er regnet ud fra ${people(persons)}. Skriv antallene, før du skriver procenten.`;

export const OUT_OF_SIGHT: Text = t`Mennesker, der sover hos skiftende venner og bekendte, er svære at få øje på. Nogle er slet ikke talt med.`;
export const LARGE_CITIES: Text = t`Rapporten skriver, at hjemløshed generelt er mere udbredt i de store kommuner. Det knytter den blandt andet til boligerne og til, hvor de sociale problemer samler sig.`;
export const NOT_DONE: Text = t`Et tal under ${ofScale(LINE)} betyder ikke, at opgaven er løst. Også her er der mennesker, som mangler et hjem.`;

/** Beside a percentage of few. */
export const SMALL_NUMBERS = 'Tallene er små: Få mennesker kan ændre dem meget.';
