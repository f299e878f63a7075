import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import type { FigureText, ValueRows } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { number, rateOfTable } from '../../values.ts';
import { COLUMN_MUNICIPALITY, COLUMN_RATE_LONG } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { memberRemarks } from '../../memberRemarks.ts';
import { subjectName } from '../../names.ts';
import { vivesAndStatisticsDenmark } from '../sourceLines.ts';
import { level } from './level.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** The words of `figures/funnel.ts`. */
export const funnel = {
  /** Of the scale below. */
  inhabitants: 'indbyggere',
  /** @param beyond those above the scale's break */
  text({ municipalities, country }: Dataset, beyond: readonly Municipality[]): FigureText {
    const finding = t`Jo færre indbyggere, jo mere kan tilfældet flytte tallet`;
    const measure = t`De ${number(municipalities.length)} kommuner efter indbyggertal og antal mennesker i hjemløshed pr. 1.000 indbyggere, ${String(country.latestYear)}. Hvert mærke er en kommune.`;
    const broken: Text[] =
      beyond.length === 0
        ? []
        : [
            t`${joinWords(beyond.map((m) => t`${subjectName(m)} (${rateOfTable(m.rate)})`))} ligger uden for skalaen, over bruddet.`,
          ];
    const remarks = [
      t`Lå alle kommuner på ${LINE_IN_WORDS}, ville 95 pct. af dem ligge i det mørke felt og 99,8 pct. i det lyse, alene fordi tal svinger. Røde mærker ligger klart over ${LINE_IN_WORDS}, blågrønne klart under, og de grå kan ikke skelnes fra ${LINE_IN_WORDS}.`,
      level.atLeast,
      ...broken,
    ];
    return {
      finding,
      measure,
      remarks,
      source: vivesAndStatisticsDenmark([country.latestYear]),
      alt: plain(
        t`${finding}: Feltet omkring ${LINE_IN_WORDS} er bredt ved få indbyggere og smalt ved mange.`,
      ),
      alone: { finding, measure, remarks: [...remarks, ...memberRemarks(municipalities, ['rate'])] },
    };
  },
  /** @param municipalities fewest inhabitants first */
  values: (municipalities: readonly Municipality[]): ValueRows => ({
    head: [COLUMN_MUNICIPALITY, 'Indbyggere', COLUMN_RATE_LONG],
    rows: municipalities.map(({ name, population, rate }) => [name, number(population), rateOfTable(rate)]),
  }),
} as const;
