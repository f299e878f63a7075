import { SMALL_BASE_BELOW } from '../../../domain/change.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { LevelKey } from '../../../domain/level.ts';
import { LINE } from '../../../domain/rate.ts';
import { roundHalfAwayFromZero } from '../../../domain/roundHalfAwayFromZero.ts';
import { OF_ITS_SIZE } from '../../../domain/standsOut.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { POPULATION_CREDIT } from '../../data/licence.ts';
import { number, numberInText, ofScale, percent, rate } from '../../values.ts';
import type { Point } from '../../pageSection.ts';
import type { ProseWords } from '../../proseSection.ts';
import { figure, t } from '../../text.ts';
import { OVER_A_YEAR_FACTOR } from '../../report/overAYear.ts';
import { overAYear } from '../report/foreword.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** Rates: how they are made, shown and held against the report's. */
function ratePoints({ country, municipalities }: Dataset): Point[] {
  const printed = municipalities.filter((m) => m.printedRate !== null);
  const agree = printed.filter((m) => m.printedRate === roundHalfAwayFromZero(m.rate, 1));
  return [
    {
      title: 'Per 1,000 inhabitants',
      text: t`The number of people divided by the population on 1\u00a0January of the same year, multiplied by ${number(1000)}. We show one decimal. From ${figure(0.95, '0.95')} to ${figure(1.05, '1.05')} we show two, as we also do when two figures that are being compared would otherwise look the same. It is always the unrounded figure that we compare, rank and colour by. Of the report’s ${number(printed.length)} printed rates, ${number(agree.length)} agree with ours.`,
    },
    {
      title: 'The national figure per 1,000',
      text: t`${number(country.latestPersons)} divided by ${number(country.population)} inhabitants is ${figure(country.rate, formatNumber(country.rate, 3))} per 1,000, that is ${rate(country.rate)}.`,
    },
  ];
}

/** What chance does to a rate, to a comparison, to a rank. */
function uncertaintyPoints({ municipalities }: Dataset): Point[] {
  const of = (wanted: LevelKey): number => municipalities.filter(({ level }) => level.key === wanted).length;
  return [
    {
      title: `Above or below ${LINE_IN_WORDS}`,
      text: t`A number varies by chance from count to count, and a small number most of all in proportion. We work out between which figures per 1,000 inhabitants the municipality lies when that variation is allowed for (an exact ${percent(95)} confidence interval, Garwood 1936). For ${number(of('above'))} municipalities the whole interval is above ${ofScale(LINE)}, for ${number(of('below'))} below. For the other ${number(of('undecided'))} it cannot be said. People are not independent of one another, so the real variation is at least as large.`,
    },
    {
      title: '‘About the same’',
      text: t`We write this only when the difference may be due to chance and the two figures are within ${percent(10)} of each other. Otherwise we write which is higher, and whether the difference may be due to chance. A municipality is compared with the rest of its region and of Denmark.`,
    },
    {
      title: 'Position in the list',
      text: t`The ${number(municipalities.length)} municipalities are ordered by their rate without rounding, highest first. The range beside it shows the positions that the municipality may have with a probability of ${percent(95)}: ${number(10_000)} random draws of all the municipalities’ figures (gamma posterior distributions with the Jeffreys prior), the same each time the site is built. If the range is a third of the list or more, the position does not say much.`,
    },
    {
      title: 'Municipalities that stand out',
      text: t`A municipality is compared with the ${numberInText(OF_ITS_SIZE)} that are closest to it in population. It stands out when its rate is the highest or the lowest of them all, is at least twice or at most half that of the ${numberInText(OF_ITS_SIZE)} taken together, and the difference is clearly larger than chance variation gives. Figures with a caveat are not included.`,
    },
  ];
}

/** What we compute ourselves, and what is as printed. */
export function howWeCompute(dataset: Dataset): ProseWords {
  return {
    heading: 'How we calculate',
    paragraphs: [
      t`The numbers of people are given as they stand in the report. The rest we calculate ourselves, including the figures per 1,000 inhabitants.`,
    ],
    points: [
      {
        title: 'Change',
        text: t`The new number minus the old one. As a percentage of the old number, rounded to whole per cent. Halves are rounded away from zero, as in the report: in Hvidovre, ${number(80)} has become ${number(74)}, a fall of ${percent(7.5, 1)}, and that becomes ${percent(8)}.`,
      },
      {
        title: 'From zero',
        text: t`If there was nobody in the first year, the change cannot be given as a percentage. If there was nobody in either year, the change is 0, and there is nothing to assess.`,
      },
      {
        title: 'Few people',
        text: t`If fewer than ${number(SMALL_BASE_BELOW)} were counted in the first year, we show the change in people first and the percentage after it, with a remark. If one person was counted, we do not compare the figure with others.`,
      },
      ...ratePoints(dataset),
      ...uncertaintyPoints(dataset),
      {
        title: 'Over a year',
        text: t`The national figure is multiplied by ${figure(OVER_A_YEAR_FACTOR, '2.5')}, a factor calculated by VIVE. That makes ${overAYear(dataset)}. The factor applies to Denmark as a whole, and we never use it for a single municipality.`,
      },
    ],
    after: [
      t`Sources: the numbers of people are the report’s, and the ${figure(OVER_A_YEAR_FACTOR, '2.5')} is VIVE’s, as given in the report. ${POPULATION_CREDIT.en} The rules for rounding, comparison and order are our own.`,
    ],
  };
}
