import type { Municipality, SeriesCount } from '../../../domain/dataset.ts';
import { personsOf } from '../../../domain/latest.ts';
import { LINE } from '../../../domain/rate.ts';
import type { Pair } from '../../../domain/tellingExamples.ts';
import type {
  CautionWords,
  LargeCities,
  LargePercentage,
  NotAboveLine,
  Outlier,
} from '../../report/cautionFacts.ts';
import { type Text, t } from '../../text.ts';
import { number, ofScale, people, percent, rate } from '../../values.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { rateRemarks } from '../../municipality/rateRemarks.ts';
import { sortedNames, subjectName } from '../../names.ts';

/** `12 i Herning, 0,98 pr. 1.000` */
export const countAndRate = (municipality: Municipality): Text =>
  t`${number(personsOf(municipality))} ${municipality.locative}, ${rate(municipality.rate)} pr. 1.000`;

/** `25 i 2022` */
export const countInYear = ({ year, persons }: SeriesCount): Text => t`${number(persons)} i ${String(year)}`;

export const SAME_RATE: CautionWords<Pair> = {
  name: 'Læs to tal sammen',
  paragraphs: ({ few, many }) => [
    t`${subjectName(few)} og ${subjectName(many)} ligger stort set lige højt: ${rate(few.rate)} pr. 1.000 indbyggere. ${capitalise([few.locative])} er det ${peopleInWords(personsOf(few))}, ${many.locative} ${number(personsOf(many))}.`,
    t`Antallet siger ikke, hvor stor kommunen er. Tallet pr. indbygger siger ikke, hvor få det kan være. Sammen siger de noget.`,
  ],
};

export const LARGE_PERCENTAGE: CautionWords<LargePercentage> = {
  name: 'Store procenter kan være få mennesker',
  paragraphs: ({ municipality, before, now, change }) => [
    t`${capitalise([municipality.locative])} steg tallet med ${percent(change.percent ?? 0)} fra ${String(before.year)} til ${String(now.year)}. Det er ${peopleInWords(change.persons)}: Tallet gik fra ${number(before.persons)} til ${number(now.persons)}.`,
    t`Så lille en forskel kan være tilfældig. Se derfor på antallet, før du bruger procenten.`,
  ],
};

export const LARGE_CITIES: CautionWords<LargeCities> = {
  name: 'Store kommuner ligger oftest højere',
  paragraphs: ({ most, percent: share, second, smaller, odense }) => [
    t`${percent(share)} af alle i hjemløshed er talt i ${joinWords(most.map(({ name }) => name))}. Også efter folketal ligger de store kommuner generelt højere, skriver rapporten. Den peger blandt andet på boligerne og på, hvor sociale problemer samler sig.`,
    t`Men det gælder langtfra altid. Mindre kommuner som ${joinWords(sortedNames(smaller))} ligger på højde med eller over ${second.name}, og ${odense.name} ligger med ${rate(odense.rate)} under ${ofScale(LINE)}.`,
  ],
};

export const NOT_ABOVE_LINE: CautionWords<NotAboveLine> = {
  name: `Under ${LINE_IN_WORDS} er ikke nul`,
  paragraphs: ({ most, municipalities, persons }) => [
    t`${subjectName(most)} ligger på ${rate(most.rate)} pr. 1.000 indbyggere. Men her er talt ${people(personsOf(most))}. I de ${number(municipalities)} kommuner, der ikke ligger over ${ofScale(LINE)}, er det tilsammen ${number(persons)}.`,
    t`Rapporten ser også i flere kommuner under ${LINE_IN_WORDS} et behov for at gøre mere. Så længe nogen er i hjemløshed uden hurtigt at komme videre, mener den, at der er grund til en indsats.`,
  ],
};

export const OUTLIER: CautionWords<Outlier> = {
  name: 'Et særtilfælde',
  paragraphs: ({ highest, isOutsideScale }) => [
    joinSentences([
      t`${subjectName(highest)} ligger på ${rate(highest.rate)} pr. 1.000 indbyggere.`,
      ...rateRemarks([highest]),
    ]),
    ...(isOutsideScale
      ? [t`I tabellerne er søjlen klippet over, og på kortet har kommunen sin egen farve.`]
      : []),
  ],
};

export const outlierTitle = ({ highest }: Outlier): string => `${subjectName(highest)} er et særtilfælde`;
