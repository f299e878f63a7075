import { LARGER_BELOW } from '../../../domain/chanceTest.ts';
import type { ChartText } from '../../chartText.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { type Counted, type Development, developmentOf, smallestNotable } from '../../development.ts';
import { percent } from '../figures.ts';
import { capitalise } from '../language/capitalise.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { vivesCounts } from '../sourceLines.ts';
import { type Text, figure, plain, t } from '../../text.ts';

function finding(development: Development): Text {
  const { change, direction } = development;
  if (direction === 'same') return ['Uændret: midt i det, tilfældige udsving giver'];
  const difference = moreOrFewer(change.persons);
  const limit = smallestNotable(development);
  if (change.verdict === 'clearly-larger') {
    return capitalise(t`${difference} er klart mere, end tilfældige udsving normalt giver`);
  }
  if (change.verdict === 'larger')
    return capitalise(t`${difference} er mere, end tilfældige udsving normalt giver`);
  const central = limit === null || Math.abs(change.persons) < limit / 2;
  return central
    ? capitalise(t`${difference} ligger midt i det, tilfældige udsving giver`)
    : capitalise(t`${difference} ligger inden for det, tilfældige udsving giver`);
}

function pWords(pValue: number): Text {
  if (pValue >= 0.995) return t`p = ${figure(1, '1')}`;
  if (pValue < 0.001) return t`p < ${figure(0.001, '0,001')}`;
  const decimals = pValue < 0.1 ? 3 : 2;
  return t`p = ${figure(pValue, formatNumber(pValue, decimals))}`;
}

/** The band of what chance may give, with the change as a point; `null` where nobody was ever counted. */
export function chanceChart(record: Counted & { readonly locative: string }): ChartText | null {
  const development = developmentOf(record);
  const pValue = development?.change.pValue ?? null;
  if (development === null || pValue === null) return null;
  const { latest, previous } = development;
  const words = finding(development);
  return {
    finding: words,
    measure: t`Ændring i antal mennesker fra ${String(previous.year)} til ${String(latest.year)} ${record.locative}.`,
    remarks: [
      t`Eksakt binomialtest, tosidet, grænse ${percent(LARGER_BELOW * 100)} (${pWords(pValue)}). Optællingen er ikke en stikprøve; testen er en tommelfingerregel.`,
    ],
    source: vivesCounts([previous.year, latest.year]),
    alt: `${plain(words)}.`,
  };
}
