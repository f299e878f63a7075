import type { Change, Count, LineCrossing } from '../../../domain/dataset.ts';
import type { AngleSide } from '../../../domain/pressAngles.ts';
import type { RankRange } from '../../../domain/rank.ts';
import type { AnglePlace, AngleText } from '../../press/angleText.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { fineRate, fineRateInSentence, number, numberInText } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { rangeWords } from '../municipality/rankWords.ts';
import { type Part, plain, type Text, t } from '../../text.ts';

type Found = Pick<Count, 'year' | 'persons'>;

const KINDS: Readonly<Record<AnglePlace['kind'], string>> = {
  municipality: 'kommuner',
  region: 'regioner',
};
const MORE: Readonly<Record<AngleSide, string>> = { above: 'Flere', below: 'Færre' };
const SIDES: Readonly<Record<LineCrossing, string>> = { 'came-above': 'over', 'went-below': 'under' };

/** Of changes. */
export const CROSSED: Readonly<Record<LineCrossing, string>> = {
  'came-above': `Kommet over ${LINE_IN_WORDS} pr. 1.000 indbyggere`,
  'went-below': `Kommet under ${LINE_IN_WORDS} pr. 1.000 indbyggere`,
};
export const changeHeading = ({ persons, fromYear }: Change): string =>
  `${MORE[persons > 0 ? 'above' : 'below']} end ved optællingen i ${String(fromYear)}`;
export const ratesWent = (from: Part, to: Part): Text =>
  t`Tallet pr. 1.000 indbyggere gik fra ${from} til ${to}.`;
export const chanceOfChange = ({ fromYear, toYear }: Change, often: Text, { of, kind }: AnglePlace): Text =>
  t`Hvis intet reelt havde ændret sig fra ${String(fromYear)} til ${String(toYear)}, ville så stor en forskel vise sig i ${often}. Ser man på alle ${number(of)} ${KINDS[kind]} på én gang, vil nogle få af dem ved et tilfælde vise en forskel, der er større, end ${CHANCE_GIVES}.`;
/** Whether it lies on the other side of 1 now. */
export const sureOfSide = (crossing: LineCrossing, isSure: boolean): Text =>
  isSure
    ? t`Også når tilfældige udsving regnes med, ligger det ${SIDES[crossing]} ${LINE_IN_WORDS}.`
    : t`Om det virkelig ligger ${SIDES[crossing]} ${LINE_IN_WORDS}, kan ikke afgøres. Skriv derfor om ændringen, og ikke om grænsen alene.`;
export const COUNTED_ALIKE: Text = t`Vinklen falder, hvis der er blevet talt på en anden måde eller flere steder i den ene uge end i den anden. Spørg, hvem der indberettede begge gange.`;

/** Of the level: the rate and the ends of its interval, and where it may lie among all of its kind. */
export const interval = ({ rate, level: { lower, upper } }: AnglePlace): Text =>
  t`Tallet er ${fineRate(rate)} pr. 1.000 indbyggere; med tilfældige udsving regnet med ligger det mellem ${fineRateInSentence(lower)} og ${fineRateInSentence(upper)} (95 pct.).`;
export const among = (range: RankRange, { of, kind }: AnglePlace): Text => {
  const all = t`de ${numberInText(of)} ${KINDS[kind]}`;
  if (range.from !== range.to)
    return t`Blandt ${all} kan pladsen være ${rangeWords(range)}, regnet fra det højeste tal; skriv ikke en bestemt plads.`;
  const place = range.from === 1 ? 'det højeste' : range.from === of ? 'det laveste' : 'på samme plads';
  return t`Også når tilfældige udsving regnes med, er tallet ${place} blandt ${all}.`;
};
export const standsOutHeading = (side: AngleSide): string =>
  `${MORE[side]} pr. indbygger end i landet som helhed`;
export const standsOutQuote = (
  { officialName }: AnglePlace,
  year: number,
  side: AngleSide,
  own: Part,
  country: Part,
): Text =>
  t`I én uge i ${String(year)} var antallet af mennesker i hjemløshed i ${officialName} ${own} pr. 1.000 indbyggere mod ${country} i hele landet. Også når tilfældige udsving regnes med, ligger tallet ${side === 'above' ? 'højere' : 'lavere'}.`;
export const COUNTED_WRONG: Readonly<Record<AngleSide, Text>> = {
  above: t`Vinklen falder, hvis det viser sig, at der er talt forkert, eller at mange er talt med, som hører til et andet sted.`,
  below: t`Vinklen falder, hvis det viser sig, at nogle, som hører til her, ikke er talt med. Spørg, hvem der udfylder skemaerne.`,
};

/** Of neighbours. */
export const unlikeHeading = (side: AngleSide, neighbours: number): string =>
  `${MORE[side]} pr. indbygger end hos ${neighbours === 2 ? 'begge naboer' : `alle ${plain([numberInText(neighbours)])} naboer`} på land`;
export const unlikeQuote = (
  { officialName }: AnglePlace,
  year: number,
  neighbours: readonly string[],
  own: Part,
  low: Part,
  high: Part,
): Text =>
  t`I én uge i ${String(year)} var antallet af mennesker i hjemløshed i ${officialName} ${own} pr. 1.000 indbyggere. Hos naboerne på land, ${joinWords(neighbours)}, lå det mellem ${low} og ${high}. Forskellen til hver af dem er større, end ${CHANCE_GIVES}.`;
export const UNLIKE_NEIGHBOURS: Pick<AngleText, 'uncertainty' | 'refute'> = {
  uncertainty: t`Hver nabo er holdt op mod kommunen for sig, med en test af, hvor ofte tilfældige udsving giver så stor en forskel. Hvad der ligger bag forskellene, viser tallene ikke.`,
  refute: t`Vinklen falder, hvis naboerne er blevet talt anderledes. Kommunerne er heller ikke ens: De har ikke de samme boliger og ikke de samme tilbud.`,
};

/** Of a municipality's own series. */
export const longSeriesHeading = (side: AngleSide, firstYear: number): string =>
  `${MORE[side]} end i ${String(firstYear)}`;
export const longSeriesQuote = (officialName: string, first: Found, last: Found): Text =>
  t`Fra én uge i ${String(first.year)} til én uge i ${String(last.year)} gik antallet af mennesker i hjemløshed i ${officialName} fra ${number(first.persons)} til ${number(last.persons)}. Forskellen er klart større, end ${CHANCE_GIVES}. Kilde: VIVEs optællinger (SFI til og med 2015), som de er offentliggjort lokalt.`;
export const LONG_SERIES: Pick<AngleText, 'uncertainty' | 'refute'> = {
  uncertainty: t`Forskellen er regnet ud fra antallet alene, uden folketallene for alle årene. Hvor en kurve begynder, er et valg. Se, hvad der sker undervejs, før du skriver.`,
  refute: t`Vinklen falder, hvis optællingerne er lavet på forskellig måde, eller hvis et andet begyndelsesår giver et andet billede. Vis hele kurven.`,
};
