import type { Municipality, Region } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { FLAG_THRESHOLD, OUTSIDE_SCALE_FROM } from '../../../domain/rateClass.ts';
import type { ChartText } from '../../chartText.ts';
import { capitalise } from '../language/capitalise.ts';
import { numberInText, rate } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { sortedNames, subjectName } from '../names.ts';
import { vivesCounts } from '../sourceLines.ts';
import { type Text, plain, t } from '../../text.ts';

function finding(members: readonly Municipality[]): Text {
  const from = members.filter(({ ratePer1000 }) => (ratePer1000 ?? 0) >= FLAG_THRESHOLD).length;
  if (from === 0) return t`Alle ligger under ${rate(FLAG_THRESHOLD)}`;
  if (from === members.length) return t`Alle ligger på ${rate(FLAG_THRESHOLD)} eller derover`;
  return t`${capitalise([numberInText(from)])} af ${numberInText(members.length)} ligger på ${rate(FLAG_THRESHOLD)} eller derover`;
}

/** On a bar that is cut. */
export const brokenBar = (municipality: Municipality): Text =>
  t`Søjlen for ${subjectName(municipality)} er brudt.`;

/** The municipalities' rates as bars, highest first. @param members the region's municipalities */
export function regionBarsChart(region: Region, members: readonly Municipality[]): ChartText {
  const sorted = members.toSorted((a, b) => (b.ratePer1000 ?? 0) - (a.ratePer1000 ?? 0));
  const rates = sorted.map((m) =>
    m.ratePer1000 === null ? t`${subjectName(m)} ingen talt` : t`${subjectName(m)} ${rate(m.ratePer1000)}`,
  );
  const cut = members.filter(({ ratePer1000 }) => (ratePer1000 ?? 0) >= OUTSIDE_SCALE_FROM);
  const doubted = members.filter(isDoubted);
  return {
    finding: finding(members),
    measure: t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${String(region.latestYear)}, højeste først.`,
    remarks: [
      ...cut.map(brokenBar),
      ...(doubted.length === 0
        ? []
        : [t`Tallet for ${joinWords(sortedNames(doubted))} har et forbehold, som står under tabellen.`]),
    ],
    source: vivesCounts([region.latestYear]),
    alt: plain(t`Antal pr. 1.000 indbyggere: ${joinWords(rates)}.`),
  };
}
