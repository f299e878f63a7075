import type { Municipality, Region } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { FLAG_THRESHOLD, isOutsideScale } from '../../../domain/rateClass.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { numberInText, printedRate } from '../figures.ts';
import { capitalise, decapitalise } from '../language/capitalise.ts';
import { joinWords } from '../language/joinWords.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { sortedNames, subjectName } from '../names.ts';
import { vivesCounts } from '../sourceLines.ts';

/** How many of a region's municipalities reach the threshold: `Fem af 17 ligger på 1,0 eller derover`. */
export function howManyReach(members: readonly Municipality[]): Text {
  const from = members.filter(({ ratePer1000 }) => (ratePer1000 ?? 0) >= FLAG_THRESHOLD).length;
  if (from === 0) return t`Alle ligger under ${printedRate(FLAG_THRESHOLD)}`;
  if (from === members.length) return t`Alle ligger på ${printedRate(FLAG_THRESHOLD)} eller derover`;
  return t`${capitalise([numberInText(from)])} af ${numberInText(members.length)} ligger på ${printedRate(FLAG_THRESHOLD)} eller derover`;
}

/** `Antal pr. 1.000 indbyggere: Høje-Taastrup 1,3 … og Læsø ingen talt.`, highest first. */
export function ratesOf(members: readonly Municipality[]): string {
  const sorted = members.toSorted((a, b) => (b.ratePer1000 ?? 0) - (a.ratePer1000 ?? 0));
  const rates = sorted.map((m) =>
    m.ratePer1000 === null
      ? t`${subjectName(m)} ingen talt`
      : t`${subjectName(m)} ${printedRate(m.ratePer1000)}`,
  );
  return plain(t`Antal pr. 1.000 indbyggere: ${joinWords(rates)}.`);
}

/** The words of `figures/regionBars.ts`. */
export const regionBars = {
  /** @param members the region's municipalities */
  text(region: Region, members: readonly Municipality[]): FigureText {
    const finding = howManyReach(members);
    const measure = t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${String(region.latestYear)}, højeste først.`;
    const cut = members
      .filter(({ ratePer1000 }) => isOutsideScale(ratePer1000))
      .map((member) => t`Søjlen for ${subjectName(member)} er brudt.`);
    const doubted = members.filter(isDoubted);
    return {
      finding,
      measure,
      remarks: [
        ...cut,
        ...(doubted.length === 0
          ? []
          : [t`Tallet for ${joinWords(sortedNames(doubted))} har et forbehold, som står under tabellen.`]),
      ],
      source: vivesCounts([region.latestYear]),
      alt: ratesOf(members),
      alone: {
        finding: t`${region.name}: ${decapitalise(finding)} pr. 1.000 indbyggere`,
        measure,
        remarks: [...cut, ...memberRemarks(members, ['rate'])],
      },
    };
  },
} as const;
