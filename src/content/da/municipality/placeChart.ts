import { FLAG_THRESHOLD, isOutsideScale } from '../../../domain/rateClass.ts';
import type { Municipality } from '../../../domain/dataset.ts';
import type { ChartText } from '../../chartText.ts';
import { number, numberInText, rate } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { placeWord } from '../language/placeWord.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { sortedNames, subjectName } from '../names.ts';
import { vivesCounts } from '../sourceLines.ts';
import { type Text, plain, t } from '../../text.ts';

/** More than this many with the same rate are counted rather than named. */
const NAMED_TIES = 3;

function tiedWith(municipality: Municipality, all: readonly Municipality[]): Text | null {
  const others = all.filter(
    (other) => other.code !== municipality.code && other.ratePer1000 === municipality.ratePer1000,
  );
  if (others.length === 0) return null;
  return others.length <= NAMED_TIES
    ? t`delt med ${joinWords(sortedNames(others))}`
    : t`delt med ${numberInText(others.length)} andre`;
}

/** `Sjettehøjest i landet, delt med Glostrup`; a heading above the strip of all municipalities. */
export function placeHeading(municipality: Municipality, all: readonly Municipality[]): Text {
  const rank = municipality.rankInCountry;
  if (rank === null) return t`Ingen blev talt ${municipality.locative}`;
  const doubted = municipality.remarks.some((remark) => remark.figure === 'rate');
  const word = placeWord(rank.rank);
  const place =
    word === null
      ? t`Nr. ${number(rank.rank)} af ${number(rank.of)} pr. indbygger`
      : t`${word.charAt(0).toUpperCase() + word.slice(1)} i landet pr. indbygger`;
  const tied = tiedWith(municipality, all);
  const known = tied === null ? place : t`${place}, ${tied}`;
  return doubted ? t`${known}, med forbehold` : known;
}

/** Those whose rate lies outside the scale, and why; `null` where none does. */
export function outsideScale(all: readonly Municipality[]): Text | null {
  const outliers = all.filter(({ ratePer1000 }) => isOutsideScale(ratePer1000));
  if (outliers.length === 0) return null;
  const names = joinWords(outliers.map((m) => t`${subjectName(m)} (${rate(m.ratePer1000 ?? 0)})`));
  return t`${names} ligger uden for skalaen. Rapporten knytter det høje tal til særlige forhold i optællingen.`;
}

/**
 * The strip of all municipalities by rate, with this one, its neighbours and its region marked.
 *
 * @param neighbours drawn and named beside it, so that remarks on their rates are needed as well
 */
export function placeChart(
  municipality: Municipality,
  all: readonly Municipality[],
  neighbours: readonly Municipality[],
): ChartText {
  const below = all.filter(({ ratePer1000 }) => (ratePer1000 ?? 0) < FLAG_THRESHOLD).length;
  const own = municipality.ratePer1000;
  const name = subjectName(municipality);
  const outside = outsideScale(all);
  return {
    finding: t`${number(below)} af ${number(all.length)} kommuner ligger under ${rate(FLAG_THRESHOLD)} pr. 1.000 indbyggere`,
    measure: t`De ${number(all.length)} kommuner efter antal pr. 1.000 indbyggere, ${String(municipality.latestYear)}. Én firkant er én kommune${neighbours.length > 0 ? ', og naboerne har kant' : ''}. De fyldte ligger i samme region som ${name}.`,
    // What lies outside the scale is explained by a line of its own.
    remarks: [
      ...memberRemarks(
        neighbours.filter(({ ratePer1000 }) => !isOutsideScale(ratePer1000)),
        ['rate'],
      ),
      ...(outside === null ? [] : [outside]),
    ],
    source: vivesCounts([municipality.latestYear]),
    alt:
      own === null
        ? plain(
            t`${number(all.length)} kommuner efter antal pr. 1.000 indbyggere. ${name} har intet tal, fordi ingen blev talt.`,
          )
        : plain(
            t`${number(all.length)} kommuner efter antal pr. 1.000 indbyggere. ${name} har ${rate(own)}. ${number(below)} kommuner ligger under ${rate(FLAG_THRESHOLD)}.`,
          ),
  };
}
