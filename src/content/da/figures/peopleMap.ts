import type { Dataset } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import type { MeasureText } from '../../chartText.ts';
import { plain, t } from '../../text.ts';
import { number, percent } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
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
  const finding = t`${percent(most.shareOfCountry * 100)} af landets mennesker i hjemløshed er talt ${most.locative}`;
  const measure = t`Antal mennesker i hjemløshed, ${String(country.latestYear)}. Hver prik er ét menneske.`;
  const moved = t`Kommunerne er skubbet fra hinanden, så ingen prikker dækker andre, og kysten er trukket med.`;
  return {
    label: 'Antal mennesker',
    finding,
    measure,
    remarks: [moved],
    alone: { finding, measure, remarks: [moved, ...memberRemarks(municipalities, ['count'])] },
    source: mapSource([country.latestYear]),
    overview: plain(
      t`Flest er talt ${most.locative} (${number(latestCount(most.counts).persons)}) og ${next.locative} (${number(latestCount(next.counts).persons)}).${fewest.length === 0 ? '' : t` ${capitalise(joinWords(fewest.map(({ locative }) => locative)))} er der talt én${fewest.length === 1 ? '' : ' hvert sted'}.`} ${mapCoverage(dataset)}`,
    ),
    alt: plain(
      t`${finding}: ${number(latestCount(most.counts).persons)} af ${number(country.latestPersons)}. Kort med en klynge af prikker for hver kommune, én prik for hvert menneske.`,
    ),
  };
}

/** The words of `figures/peopleMap.ts`. */
export const peopleMap = {
  text,
  keyNote: 'Tallet er antallet af kommuner.',
  legendCaption: (year: number): string => `Hver prik er ét menneske, ${String(year)}`,
  above: {
    label: `over ${LINE_IN_WORDS} pr.\u00a01.000 indbyggere`,
    short: `over ${LINE_IN_WORDS} pr.\u00a01.000`,
  },
  below: { label: `højst ${LINE_IN_WORDS} pr.\u00a01.000 indbyggere`, short: `højst ${LINE_IN_WORDS}` },
} as const;
