import { type Text, type Value, link, t } from '../../text.ts';
import type { Rises } from '../../figures/curveText.ts';
import { joinWords } from '../language/joinWords.ts';

/** `; stigningen i 2019 kan være tilfældig`, nothing where none may be. */
const openRises = ({ years, open }: Rises): Text =>
  open.length === 0
    ? []
    : open.length === 1
      ? t`; stigningen${years.length === 1 ? '' : t` i ${joinWords(open)}`} kan være tilfældig`
      : t`; ${years.length === open.length ? 'stigningerne' : t`stigningerne i ${joinWords(open)}`} kan hver for sig være tilfældige`;

/** What is said of counts over the years. */
export const curve = {
  unchanged: 'uændret',
  /** `fra 1.494 i 2009 til 1.387 i 2024`. */
  span: (first: Value, firstYear: string, latest: Value, year: string): Text =>
    t`fra ${first} i ${firstYear} til ${latest} i ${year}`,
  /** What a series has come to, as it is told of it: `et fald fra …`. */
  findings: {
    same: (span: Text): Text => t`uændret, ${span}`,
    maybeChance: (span: Text): Text => t`${span}; forskellen kan være tilfældig`,
    halved: (span: Text): Text => t`mere end halveret, ${span}`,
    fall: (span: Text): Text => t`et fald ${span}`,
    rise: (span: Text): Text => t`en stigning ${span}`,
  },
  oneWeek: ['Hvert tal er et øjebliksbillede fra én uge.'] as Text,
  national: {
    finding: (peak: Value, peakYear: string, year: string, below: Value): Text =>
      t`${peak} i ${peakYear} er det højeste; ${year} ligger ${below} lavere`,
    measure: (years: string): Text => t`Mennesker i hjemløshed ved hver optælling, hele landet, ${years}.`,
    /** That the report names no years of the rise. */
    yearsAreOurs: t`Om stigningen skriver rapporten »en tiårig periode« uden årstal; årene er vores.`,
    mayBeChance: (from: string, to: string): Text => t`Forskellen fra ${from} til ${to} kan være tilfældig.`,
    noCount: (year: string): Text => t`Der var ingen optælling i ${year}.`,
    source: t`Kilde: VIVE (SFI til og med 2015).`,
    alt: (listed: string, marked: string): string =>
      `Kurve over optællingerne. ${listed}. Markeret under kurven: ${marked}.`,
  },
  local: {
    measure: (officialName: string, years: string): Text =>
      t`Mennesker i hjemløshed i ${officialName} ved hver optælling, ${years}. Afstanden mellem punkterne følger kalenderen.`,
    /** @param rises though it has fallen */
    notStraight: (rises: Rises): Text =>
      t`Faldet er ikke sket i en lige linje: Tallet steg i ${joinWords(rises.years)}${openRises(rises)}.`,
    between: t`Punkterne er forbundet med rette linjer; hvad der skete mellem optællingerne, ved vi ikke.`,
    publishedLocally: t`Kilde: VIVEs optællinger (SFI til og med 2015), som de er offentliggjort lokalt.`,
    alt: (officialName: string, listed: string): string =>
      `Kurve over optællingerne i ${officialName}. ${listed}.`,
  },
  /** Of the report's section on Housing First, told as it is: the report says that it fell all the way. */
  odense: {
    finding: (latest: Value): Text => t`Odense er nået ned på ${latest}, men ikke i en lige linje`,
    measure: (years: string): Text =>
      t`Mennesker i hjemløshed i Odense Kommune ved hver optælling, ${years}.`,
    halved: (first: Value, latest: Value, rises: Rises): Text =>
      t`Fra ${first} til ${latest} er mere end en halvering. Undervejs steg tallet i ${joinWords(rises.years)}${openRises(rises)}.`,
    lastStep: (previous: Value, latest: Value): Text =>
      t`Det sidste skridt, fra ${previous} til ${latest}, er så lille, at det kan være tilfældigt.`,
    report: t`Rapporten skriver, at kurven er gået nedad hele vejen. ${link('/metode/#afvigelser', 'Se, hvor vi afviger fra rapporten')}.`,
    source: t`Kilde: VIVEs optællinger, offentliggjort af Odense Kommune og lokale medier.`,
  },
  rise: (percent: Value): Text => t`${percent} flere`,
  reform: 'reformen 1. okt. 2023',
  axisPersons: 'mennesker',
  valueHeads: ['Optælling', 'Mennesker i hjemløshed'],
} as const;
