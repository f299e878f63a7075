import type { Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { isAboveLine, LINE } from '../../../domain/rate.ts';
import { developmentOf } from '../../development.ts';
import { number, ofScale } from '../figures.ts';
import { type Text, t } from '../../text.ts';

/** Below this many persons in either count a few people move the percentage much. */
const SMALL_COUNT_BELOW = 50;
/** From here on it is one of the large cities that the report's third caution is about. */
const LARGE_CITY_FROM = 200;

function smallNumbers(municipality: Municipality): Text | null {
  const development = developmentOf(municipality);
  if (development === null || development.direction === 'nobody') return null;
  const { latest, previous } = development;
  const [a, b] = [previous.persons, latest.persons];
  if (Math.min(a, b) >= SMALL_COUNT_BELOW) return null;
  if (Math.min(a, b) === 0) return t`Tallene er så små, at få mennesker kan ændre dem meget.`;
  if (a === b) return t`${number(a)} er et lille tal. Få mennesker kan ændre det meget.`;
  if (Math.max(a, b) < SMALL_COUNT_BELOW) {
    return t`${number(a)} og ${number(b)} er små tal. Få mennesker kan ændre dem meget.`;
  }
  return t`${number(Math.min(a, b))} er et lille tal. Få mennesker kan ændre udviklingen i procent meget.`;
}

function level(municipality: Municipality): Text | null {
  const { persons } = latestCount(municipality.counts);
  if (persons >= LARGE_CITY_FROM) {
    return t`Rapporten skriver, at hjemløshed generelt er mere udbredt i de store kommuner. Det knytter den blandt andet til boligerne og til, hvor de sociale problemer samler sig.`;
  }
  if (persons === 0 || isAboveLine(municipality.rate)) return null;
  return t`Et tal under ${ofScale(LINE)} betyder ikke, at opgaven er løst. Også her er der mennesker, som mangler et hjem.`;
}

/** What to bear in mind before the figures are used: three to five points, made for this municipality. */
export function cautions(municipality: Municipality): Text[] {
  const nobody = latestCount(municipality.counts).persons === 0;
  return [
    nobody
      ? t`Tallet er et øjebliksbillede fra én uge. Om resten af året siger det ikke noget.`
      : t`Tallet er et øjebliksbillede fra én uge. For hele landet anslås det, at 2,5 gange så mange er i hjemløshed i løbet af et år, men det skøn kan ikke bruges på en enkelt kommune.`,
    nobody
      ? t`Nul betyder, at ingen er registreret. Det udelukker ikke, at nogen mangler et sted at bo.`
      : t`Ét tal bør ikke stå alene. Læs antallet sammen med tallet pr. indbygger.`,
    smallNumbers(municipality),
    t`Mennesker, der sover hos skiftende venner og bekendte, er svære at få øje på. Nogle er slet ikke talt med.`,
    level(municipality),
  ].filter((caution) => caution !== null);
}
