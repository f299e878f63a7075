import type { Municipality, MunicipalityCode, Region } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, type Value, plain, t } from '../../text.ts';
import { numberInText, rates, readAlike } from '../figures.ts';
import { RATE_COLOURS } from '../labels/rateLegendWords.ts';
import { capitalise, decapitalise } from '../../language/capitalise.ts';
import { howManyNeighbours } from '../language/howManyNeighbours.ts';
import { joinWords } from '../language/joinWords.ts';
import { peerRemarks } from '../municipality/peerTables.ts';
import { subjectName } from '../names.ts';
import { ratedMapSource } from './nationalMap.ts';
import { mapShape } from './mapShape.ts';

/** The name in a finding; a rate that is doubted is not named without saying so. */
const named = (m: Municipality): string =>
  isDoubted(m) ? `${subjectName(m)} (med forbehold)` : subjectName(m);

/** Where the municipality's own rate is doubted the neighbours are not measured against it. */
function neighboursAlone(neighbours: readonly Municipality[]): Text {
  const sorted = neighbours.toSorted((a, b) => a.rate - b.rate);
  const [low, high] = [sorted.at(0), sorted.at(-1)];
  if (low === undefined || high === undefined) return [];
  const [from, to] = rates([low.rate, high.rate]);
  if (low === high) return t`Naboen ${named(low)} ligger på ${from ?? ''}`;
  return readAlike(low.rate, high.rate)
    ? t`Naboerne ligger på ${from ?? ''}`
    : t`Naboerne ligger mellem ${from ?? ''} og ${to ?? ''}`;
}

function mapFinding(municipality: Municipality, neighbours: readonly Municipality[]): Text {
  if (isDoubted(municipality)) return neighboursAlone(neighbours);
  const own = municipality.rate;
  const equal = neighbours.filter(({ rate }) => readAlike(rate, own));
  const higher = neighbours.filter((neighbour) => neighbour.rate > own && !equal.includes(neighbour));
  const [of, name] = [neighbours.length, subjectName(municipality)];
  const [first] = neighbours;
  if (first !== undefined && of === 1) {
    const place =
      higher.length > 0 ? 'højere end' : equal.length > 0 ? 'stort set lige så højt som' : 'lavere end';
    return t`Naboen ${named(first)} ligger ${place} ${name}`;
  }
  if (higher.length === 0 && equal.length > 0 && equal.length <= 2 && of > equal.length) {
    return t`Ingen af de ${numberInText(of)} naboer ligger højere end ${name}, men ${joinWords(equal.map(named))} ligger stort set lige så højt`;
  }
  if (of > 2 && higher.length > 0 && higher.length <= 2 && of > higher.length) {
    return t`Blandt naboerne ligger kun ${joinWords(higher.map(named))} højere end ${name}`;
  }
  return capitalise(t`${howManyNeighbours(higher.length, of)} ligger højere end ${name}`);
}

/** `Albertslund 1,6`. */
const withRate = (municipality: Municipality, shown: ReadonlyMap<MunicipalityCode, Value>): Text =>
  t`${subjectName(municipality)} ${shown.get(municipality.code) ?? ''}`;

function text(municipality: Municipality, neighbours: readonly Municipality[]): FigureText {
  const isIsland = neighbours.length === 0;
  const name = subjectName(municipality);
  const finding = isIsland ? t`${name} har ingen nabokommuner på land` : mapFinding(municipality, neighbours);
  const year = String(municipality.latestYear);
  const around = isIsland ? '' : ' og i nabokommunerne';
  const all = [municipality, ...neighbours];
  const shown = mapShape.rates(all);
  const own = municipality.remarks.filter(({ figure }) => figure === 'rate' || figure === 'flag');
  return {
    finding,
    measure: t`Antal pr. 1.000 indbyggere, ${year}. ${RATE_COLOURS}`,
    remarks: [],
    source: ratedMapSource([municipality.latestYear]),
    alt: plain(t`Kort: ${joinWords(all.map((one) => withRate(one, shown)))} pr. 1.000 indbyggere.`),
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
  unnamed: (municipalities: readonly Municipality[], shown: ReadonlyMap<MunicipalityCode, Value>): Text =>
    t`Uden navn på kortet: ${joinWords(
      municipalities.map((one) => t`${one.name} (${shown.get(one.code) ?? ''}${mapShape.mark(one)})`),
    )}.`,
  /** Text alternative of the small map of the country. */
  locatorAlt: (municipality: Municipality, region: Region): string =>
    `Danmarkskort: ${subjectName(municipality)} ligger i ${region.name}.`,
} as const;
