import { verdictsByChance } from '../../../domain/chanceAlone.ts';
import { CLEARLY_LARGER_BELOW, LARGER_BELOW } from '../../../domain/chanceTest.ts';
import type { ChanceVerdict, Dataset, Municipality } from '../../../domain/dataset.ts';
import { latestChange } from '../../../domain/latest.ts';
import { VERDICT_LABELS } from '../chanceWords.ts';
import { developmentOf } from '../../development.ts';
import { number, numberInText, percent } from '../../values.ts';
import { howOften } from '../../language/howOften.ts';
import type { ProseWords } from '../../proseSection.ts';
import { municipalityOf } from '../../../domain/municipalityOf.ts';
import { type Text, t } from '../../text.ts';

const ALBERTSLUND = '0165';

const quoted = (verdict: ChanceVerdict): string => `‘${VERDICT_LABELS[verdict] ?? ''}’`;

function example(municipality: Municipality): Text {
  const development = developmentOf(municipality);
  if (development === null) return t``;
  const { previous, latest, change } = development;
  const often = howOften(change.pValue ?? 1);
  return t`In ${municipality.name}, ${number(previous.persons)} were counted in ${String(previous.year)} and ${number(latest.persons)} in ${String(latest.year)}, a total of ${number(previous.persons + latest.persons)}. Toss that many coins, and the outcome is at least as unusual in ${often}. That is why we write that the change may be due to chance.`;
}

/** The chance test, so that a reporter can explain it. */
export function chanceMethod(dataset: Dataset): ProseWords {
  const { country, municipalities } = dataset;
  const national = latestChange(country.changes);
  return {
    heading: 'Can a change be due to chance?',
    paragraphs: [
      t`Even if nothing changes in a municipality, the number will vary from count to count. Some people arrive and others move on, and some of them could just as well have been counted in one year as in the other. The question is whether the difference is larger than that kind of variation.`,
      t`We add the two numbers together and toss coins: heads is one year, tails the other. The coin is slightly biased if the population has changed, because more inhabitants mean slightly more people in homelessness without that being news. Then we see how often the coins alone give a difference at least as large as the one VIVE found. If it happens often, chance may be the whole explanation. If it happens rarely, that is less likely.`,
      example(municipalityOf(dataset, ALBERTSLUND)),
    ],
    points: [
      {
        title: quoted('maybe-chance'),
        text: t`The coins give a difference that large in at least ${percent(LARGER_BELOW * 100)} of cases.`,
      },
      {
        title: quoted('larger'),
        text: t`The coins give it in less than ${percent(LARGER_BELOW * 100)} of cases.`,
      },
      {
        title: quoted('clearly-larger'),
        text: t`The coins give it in less than ${percent(CLEARLY_LARGER_BELOW * 100, 1)} of cases.`,
      },
      {
        title: 'Denmark as a whole',
        text: t`From ${String(national.fromYear)} to ${String(national.toYear)} the number rose by ${number(national.persons)}. Allowing for the change in population, the coins give an outcome at least as unusual in ${howOften(national.pValue ?? 1)}.`,
      },
      {
        title: 'It is a rule of thumb',
        text: t`VIVE counts everyone who is known, not a sample. The test therefore says nothing about errors in the count, only about how much a number can vary.`,
      },
      {
        title: 'A few are due to chance',
        text: t`With ${number(municipalities.length)} municipalities, about ${numberInText(Math.round(verdictsByChance(municipalities)))} will come below the threshold of ${percent(LARGER_BELOW * 100)} even if nothing has happened. So do not look at one municipality alone.`,
      },
      {
        title: 'The test simplifies',
        text: t`It assumes that people come and go independently of one another. But when a shelter opens or closes, many move at once. The real variation is therefore at least as large as the test’s, and the threshold is the lowest that can be justified.`,
      },
      {
        title: 'The test says nothing about causes',
        text: t`A large change can have many reasons, including that the count was made in a different way. And behind a chance variation there are still people.`,
      },
    ],
    after: [
      t`For specialists: the C-test (Przyborowski and Wilenski, 1940). If nothing has changed, the latest number, conditional on the sum of the two, is binomially distributed with probability b/(a + b), where a and b are the population on 1\u00a0January in the first and the latest year; where we do not have the population, it is ½. p is the sum of the probabilities of all outcomes that are no more probable than the one observed. It is the same method as binom.test in R. Differences with p below 0.05 are often called ‘statistically significant’. We do not use the term, because it is easily read as ‘important’.`,
    ],
  };
}
