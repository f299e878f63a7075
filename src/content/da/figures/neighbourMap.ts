import type { Municipality, Region } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { numberInText, printedRate } from '../figures.ts';
import { RATE_COLOURS } from '../labels/rateLegend.ts';
import { capitalise, decapitalise } from '../language/capitalise.ts';
import { howManyNeighbours } from '../language/howManyNeighbours.ts';
import { joinWords } from '../language/joinWords.ts';
import { peerRemarks } from '../municipality/peerTables.ts';
import { subjectName } from '../names.ts';
import { MAP_SOURCE, vivesCounts } from '../sourceLines.ts';

/** The name in a finding; a rate that carries a remark is not named without it. */
const named = (m: Municipality): string =>
  isDoubted(m) ? `${subjectName(m)} (med forbehold)` : subjectName(m);

/** Where the municipality's own rate carries a remark the neighbours are not measured against it. */
function neighboursAlone(neighbours: readonly Municipality[]): Text {
  const rates = neighbours.map(({ ratePer1000 }) => ratePer1000 ?? 0);
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  const [first] = neighbours;
  if (first !== undefined && neighbours.length === 1)
    return t`Naboen ${named(first)} ligger på ${printedRate(low)}`;
  return low === high
    ? t`Naboerne ligger på ${printedRate(low)}`
    : t`Naboerne ligger mellem ${printedRate(low)} og ${printedRate(high)}`;
}

function mapFinding(municipality: Municipality, neighbours: readonly Municipality[]): Text {
  if (isDoubted(municipality)) return neighboursAlone(neighbours);
  const own = municipality.ratePer1000 ?? 0;
  const higher = neighbours.filter(({ ratePer1000 }) => (ratePer1000 ?? 0) > own);
  const equal = neighbours.filter(({ ratePer1000 }) => (ratePer1000 ?? 0) === own);
  const [of, name] = [neighbours.length, subjectName(municipality)];
  const [first] = neighbours;
  if (first !== undefined && of === 1) {
    const place = higher.length > 0 ? 'højere end' : equal.length > 0 ? 'lige så højt som' : 'lavere end';
    return t`Naboen ${named(first)} ligger ${place} ${name}`;
  }
  if (higher.length === 0 && equal.length > 0 && equal.length <= 2 && of > equal.length) {
    return t`Ingen af de ${numberInText(of)} naboer ligger højere end ${name}, men ${joinWords(equal.map(named))} ligger lige så højt`;
  }
  if (of > 2 && higher.length > 0 && higher.length <= 2 && of > higher.length) {
    return t`Blandt naboerne ligger kun ${joinWords(higher.map(named))} højere end ${name}`;
  }
  return capitalise(t`${howManyNeighbours(higher.length, of)} ligger højere end ${name}`);
}

/** `Albertslund 1,6`. */
const withRate = (municipality: Municipality): Text =>
  municipality.ratePer1000 === null
    ? t`${subjectName(municipality)} ingen talt`
    : t`${subjectName(municipality)} ${printedRate(municipality.ratePer1000)}`;

function islandAlt(municipality: Municipality): Text {
  const name = subjectName(municipality);
  return municipality.ratePer1000 === null
    ? t`Kort: ${name}, ingen talt.`
    : t`Kort: ${name}, ${printedRate(municipality.ratePer1000)} pr. 1.000 indbyggere.`;
}

function text(municipality: Municipality, neighbours: readonly Municipality[]): FigureText {
  const isIsland = neighbours.length === 0;
  const name = subjectName(municipality);
  const finding = isIsland ? t`${name} har ingen nabokommuner på land` : mapFinding(municipality, neighbours);
  const year = String(municipality.latestYear);
  const around = isIsland ? '' : ' og i nabokommunerne';
  const own = municipality.remarks.filter(({ figure }) => figure === 'rate' || figure === 'flag');
  return {
    finding,
    measure: t`Antal pr. 1.000 indbyggere, ${year}. ${RATE_COLOURS}`,
    remarks: [],
    source: t`${vivesCounts([municipality.latestYear])} ${MAP_SOURCE}.`,
    alt: plain(
      isIsland
        ? islandAlt(municipality)
        : t`Kort: ${joinWords([municipality, ...neighbours].map(withRate))} pr. 1.000 indbyggere.`,
    ),
    alone: {
      finding: !isIsland && isDoubted(municipality) ? t`${name}: ${decapitalise(finding)}` : finding,
      measure: t`Mennesker i hjemløshed pr. 1.000 indbyggere ${municipality.locative}${around}, ${year}. ${RATE_COLOURS}`,
      remarks: [...own.map((remark): Text => [remark.text]), ...peerRemarks(neighbours)],
    },
  };
}

/** The words of `figures/neighbourMap.ts`. */
export const neighbourMap = {
  text,
  /** `Uden navn på kortet: Vallensbæk (0,8).` */
  unnamed: (municipalities: readonly Municipality[]): Text =>
    t`Uden navn på kortet: ${joinWords(
      municipalities.map((municipality) =>
        municipality.ratePer1000 === null
          ? t`${municipality.name} (ingen talt)`
          : t`${municipality.name} (${printedRate(municipality.ratePer1000)})`,
      ),
    )}.`,
  /** Text alternative of the small map of the country. */
  locatorAlt: (municipality: Municipality, region: Region): string =>
    `Danmarkskort: ${subjectName(municipality)} ligger i ${region.name}.`,
} as const;
