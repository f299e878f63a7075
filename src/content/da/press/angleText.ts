import type { Angle, AngleSide } from '../../../domain/pressAngles.ts';
import type { Change, LineCrossing } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import type { Level } from '../../../domain/level.ts';
import type { RankRange } from '../../../domain/rank.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { type Counted, developmentOf } from '../../development.ts';
import { fineRate, fineRateInSentence, number, numberInText, rates } from '../figures.ts';
import { howOften } from '../../language/howOften.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { rangeWords } from '../municipality/rankWords.ts';
import { sortedNames } from '../names.ts';
import { plain, type Text, t } from '../../text.ts';
import { CALCULATED_FROM } from './calculatedFrom.ts';
import { countedSentence } from '../../press/countedSentence.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** An angle in words. */
export interface AngleText {
  readonly heading: string;
  /** Can be copied as it stands. */
  readonly quote: Text;
  /** How sure it is. */
  readonly uncertainty: Text;
  /** What would take it away. */
  readonly refute: Text;
}

/** The place that an angle is about. */
export interface AnglePlace extends Counted {
  /** Subject of a sentence: `Albertslund`, `Region Sjælland`. */
  readonly name: string;
  /** After `i`: `Albertslund Kommune`. */
  readonly officialName: string;
  readonly rate: number;
  readonly level: Level;
  readonly countryRate: number;
  /** How many of its kind there are, and what they are called. */
  readonly of: number;
  readonly kind: 'kommuner' | 'regioner';
}

const CROSSED: Readonly<Record<LineCrossing, string>> = {
  'came-above': `Kommet over ${LINE_IN_WORDS} pr. 1.000 indbyggere`,
  'went-below': `Kommet under ${LINE_IN_WORDS} pr. 1.000 indbyggere`,
};

const COUNTED_ALIKE = t`Vinklen falder, hvis der er blevet talt på en anden måde eller flere steder i den ene uge end i den anden. Spørg, hvem der indberettede begge gange.`;

/** How often chance gives such a change, and what many tests at once do. */
function ofChance({ pValue, fromYear, toYear }: Change, { of, kind }: AnglePlace): Text {
  return t`Hvis intet reelt havde ændret sig fra ${String(fromYear)} til ${String(toYear)}, ville så stor en forskel kun vise sig i ${howOften(pValue ?? 1)}. Ser man på alle ${number(of)} ${kind} på én gang, vil nogle få af dem ved et tilfælde vise en forskel, der er større, end ${CHANCE_GIVES}.`;
}

/** The rate and the ends of its interval. */
const interval = ({ rate, level: { lower, upper } }: AnglePlace): Text =>
  t`Tallet er ${fineRate(rate)} pr. 1.000 indbyggere; med tilfældige udsving regnet med ligger det mellem ${fineRateInSentence(lower)} og ${fineRateInSentence(upper)} (95 pct.).`;

const SIDES: Readonly<Record<LineCrossing, string>> = { 'came-above': 'over', 'went-below': 'under' };

/** How sure it is that it lies on the other side of 1 now. */
const sure = ({ key }: Level, crossing: LineCrossing): Text =>
  key === 'undecided'
    ? t`Om det virkelig ligger ${SIDES[crossing]} ${LINE_IN_WORDS}, kan ikke afgøres. Skriv derfor om ændringen, og ikke om grænsen alene.`
    : t`Også når tilfældige udsving regnes med, ligger det ${SIDES[crossing]} ${LINE_IN_WORDS}.`;

const changeHeading = ({ persons, fromYear }: Change): string =>
  `${persons > 0 ? 'Flere' : 'Færre'} end ved optællingen i ${String(fromYear)}`;

function crossed(change: Change, crossing: LineCrossing, place: AnglePlace): AngleText {
  const development = developmentOf(place);
  const [from, to] = rates([development?.previous.rate ?? 0, development?.latest.rate ?? 0]);
  return {
    // Where the interval holds 1, the change is the angle, and not the line.
    heading: place.level.key === 'undecided' ? changeHeading(change) : CROSSED[crossing],
    quote: t`${countedSentence(place.officialName, place)} Tallet pr. 1.000 indbyggere gik fra ${from ?? ''} til ${to ?? ''}. ${CALCULATED_FROM}`,
    uncertainty: joinSentences([ofChance(change, place), interval(place), sure(place.level, crossing)]),
    refute: COUNTED_ALIKE,
  };
}

const changed = (change: Change, place: AnglePlace): AngleText => ({
  heading: changeHeading(change),
  quote: countedSentence(place.officialName, place),
  uncertainty: ofChance(change, place),
  refute: COUNTED_ALIKE,
});

const MORE: Readonly<Record<AngleSide, string>> = { above: 'Flere', below: 'Færre' };

/** Where it may lie among all of its kind. */
const among = (range: RankRange, { of, kind }: AnglePlace): Text =>
  range.from === range.to
    ? t`Blandt de ${numberInText(of)} ${kind} ligger ingen anden på samme plads, når tilfældige udsving regnes med.`
    : t`Blandt de ${numberInText(of)} ${kind} kan pladsen være ${rangeWords(range)}, regnet fra det højeste tal; skriv ikke en bestemt plads.`;

const COUNTED_WRONG: Readonly<Record<AngleSide, Text>> = {
  above: t`Vinklen falder, hvis det viser sig, at der er talt forkert, eller at mange er talt med, som hører til et andet sted.`,
  below: t`Vinklen falder, hvis det viser sig, at nogle, som hører til her, ikke er talt med. Spørg, hvem der udfylder skemaerne.`,
};

function standsOut(side: AngleSide, range: RankRange, place: AnglePlace): AngleText {
  const [own, country] = rates([place.rate, place.countryRate]);
  return {
    heading: `${MORE[side]} pr. indbygger end i landet som helhed`,
    quote: t`I én uge i ${String(latestCount(place.counts).year)} var antallet af mennesker i hjemløshed i ${place.officialName} ${own ?? ''} pr. 1.000 indbyggere mod ${country ?? ''} i hele landet. Også når tilfældige udsving regnes med, ligger tallet ${side === 'above' ? 'højere' : 'lavere'}. ${CALCULATED_FROM}`,
    uncertainty: t`${interval(place)} ${among(range, place)}`,
    refute: COUNTED_WRONG[side],
  };
}

function unlikeNeighbours(
  side: AngleSide,
  neighbours: Extract<Angle, { kind: 'unlike-neighbours' }>['neighbours'],
  place: AnglePlace,
): AngleText {
  const values = neighbours.map(({ rate }) => rate);
  const [own, low, high] = rates([place.rate, Math.min(...values), Math.max(...values)]);
  const many =
    neighbours.length === 2 ? 'begge naboer' : `alle ${plain([numberInText(neighbours.length)])} naboer`;
  return {
    heading: `${MORE[side]} pr. indbygger end hos ${many} på land`,
    quote: t`I én uge i ${String(latestCount(place.counts).year)} var antallet af mennesker i hjemløshed i ${place.officialName} ${own ?? ''} pr. 1.000 indbyggere. Hos naboerne på land, ${joinWords(sortedNames(neighbours))}, lå det mellem ${low ?? ''} og ${high ?? ''}. Forskellen til hver af dem er større, end ${CHANCE_GIVES}. ${CALCULATED_FROM}`,
    uncertainty: t`Hver nabo er holdt op mod kommunen for sig, med en test af, hvor ofte tilfældige udsving giver så stor en forskel. Hvad der ligger bag forskellene, viser tallene ikke.`,
    refute: t`Vinklen falder, hvis naboerne er blevet talt anderledes. Kommunerne er heller ikke ens: De har ikke de samme boliger og ikke de samme tilbud.`,
  };
}

function longSeries(
  { change, first }: Extract<Angle, { kind: 'long-series' }>,
  place: AnglePlace,
): AngleText {
  const last = first.persons + change.persons;
  return {
    heading: `${MORE[change.persons > 0 ? 'above' : 'below']} end i ${String(first.year)}`,
    quote: t`Fra én uge i ${String(first.year)} til én uge i ${String(change.toYear)} gik antallet af mennesker i hjemløshed i ${place.officialName} fra ${number(first.persons)} til ${number(last)}. Forskellen er klart større, end ${CHANCE_GIVES}. Kilde: VIVEs optællinger (SFI til og med 2015), som de er offentliggjort lokalt.`,
    uncertainty: t`Forskellen er regnet af antallet alene, uden folketallene for alle årene. Hvor en kurve begynder, er et valg. Se, hvad der sker undervejs, før du skriver.`,
    refute: t`Vinklen falder, hvis optællingerne er lavet på forskellig måde, eller hvis et andet begyndelsesår giver et andet billede. Vis hele kurven.`,
  };
}

/** An angle as it can be told of this place. */
export function angleText(angle: Angle, place: AnglePlace): AngleText {
  switch (angle.kind) {
    case 'crossed-line':
      return crossed(angle.change, angle.crossing, place);
    case 'changed':
      return changed(angle.change, place);
    case 'stands-out':
      return standsOut(angle.side, angle.range, place);
    case 'unlike-neighbours':
      return unlikeNeighbours(angle.side, angle.neighbours, place);
    case 'long-series':
      return longSeries(angle, place);
  }
}
