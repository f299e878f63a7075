import type { Dataset } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import type { MeasureText } from '../../chartText.ts';
import { plain, t } from '../../text.ts';
import { number, percent } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { memberRemarks } from '../../memberRemarks.ts';
import { mapCoverage, mapSource } from './nationalMap.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

function text(dataset: Dataset): MeasureText {
  const { country, municipalities } = dataset;
  const [most, next] = [...municipalities].sort(
    (a, b) => latestCount(b.counts).persons - latestCount(a.counts).persons,
  );
  if (most === undefined || next === undefined) throw new RangeError('no municipalities');
  const fewest = municipalities.filter(({ counts }) => latestCount(counts).persons === 1);
  const finding = t`${percent(most.shareOfCountry * 100)} of people in homelessness in Denmark were counted ${most.locative}`;
  const measure = t`Number of people in homelessness, ${String(country.latestYear)}. Each dot is one person.`;
  const moved = t`The municipalities have been moved apart so that no dots overlap, and the coast has been moved with them.`;
  return {
    label: 'Number of people',
    finding,
    measure,
    remarks: [moved],
    alone: { finding, measure, remarks: [moved, ...memberRemarks(municipalities, ['count'])] },
    source: mapSource([country.latestYear]),
    overview: plain(
      t`Most were counted ${most.locative} (${number(latestCount(most.counts).persons)}) and ${next.locative} (${number(latestCount(next.counts).persons)}).${fewest.length === 0 ? '' : t` One person${fewest.length === 1 ? '' : ' each'} was counted ${joinWords(fewest.map(({ locative }) => locative))}.`} ${mapCoverage(dataset)}`,
    ),
    alt: plain(
      t`${finding}: ${number(latestCount(most.counts).persons)} of ${number(country.latestPersons)}. Map with a cluster of dots for each municipality, one dot for each person.`,
    ),
  };
}

/** The words of `figures/peopleMap.ts`. */
export const peopleMap = {
  text,
  keyNote: 'The figure is the number of municipalities.',
  legendCaption: (year: number): string => `Each dot is one person, ${String(year)}`,
  above: {
    label: `above ${LINE_IN_WORDS} per\u00a01,000 inhabitants`,
    short: `above ${LINE_IN_WORDS} per\u00a01,000`,
  },
  below: { label: `at most ${LINE_IN_WORDS} per\u00a01,000 inhabitants`, short: `at most ${LINE_IN_WORDS}` },
} as const;
