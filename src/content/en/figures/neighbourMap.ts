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
  isDoubted(m) ? `${subjectName(m)} (with a caveat)` : subjectName(m);

/** Where the municipality's own rate is doubted the neighbours are not measured against it. */
function neighboursAlone(neighbours: readonly Municipality[]): Text {
  const sorted = neighbours.toSorted((a, b) => a.rate - b.rate);
  const [low, high] = [sorted.at(0), sorted.at(-1)];
  if (low === undefined || high === undefined) return [];
  const [from, to] = rates([low.rate, high.rate]);
  if (low === high) return t`Neighbouring ${named(low)} is at ${from ?? ''}`;
  return readAlike(low.rate, high.rate)
    ? t`The neighbours are at ${from ?? ''}`
    : t`The neighbours are between ${from ?? ''} and ${to ?? ''}`;
}

const have = (count: number): string => (count < 2 ? 'has' : 'have');

function mapFinding(municipality: Municipality, neighbours: readonly Municipality[]): Text {
  if (isDoubted(municipality)) return neighboursAlone(neighbours);
  const own = municipality.rate;
  const equal = neighbours.filter(({ rate }) => readAlike(rate, own));
  const higher = neighbours.filter((neighbour) => neighbour.rate > own && !equal.includes(neighbour));
  const [of, name] = [neighbours.length, subjectName(municipality)];
  const [first] = neighbours;
  if (first !== undefined && of === 1) {
    const rate =
      higher.length > 0
        ? 'a higher rate than'
        : equal.length > 0
          ? 'about the same rate as'
          : 'a lower rate than';
    return t`Neighbouring ${named(first)} has ${rate} ${name}`;
  }
  if (higher.length === 0 && equal.length > 0 && equal.length <= 2 && of > equal.length) {
    return t`None of the ${numberInText(of)} neighbours has a higher rate than ${name}, but ${joinWords(equal.map(named))} ${have(equal.length)} about the same`;
  }
  if (of > 2 && higher.length > 0 && higher.length <= 2 && of > higher.length) {
    return t`Among the neighbours, only ${joinWords(higher.map(named))} ${have(higher.length)} a higher rate than ${name}`;
  }
  return capitalise(
    t`${howManyNeighbours(higher.length, of)} ${have(higher.length)} a higher rate than ${name}`,
  );
}

/** `Albertslund 1.6`. */
const withRate = (municipality: Municipality, shown: ReadonlyMap<MunicipalityCode, Value>): Text =>
  t`${subjectName(municipality)} ${shown.get(municipality.code) ?? ''}`;

function text(municipality: Municipality, neighbours: readonly Municipality[]): FigureText {
  const isIsland = neighbours.length === 0;
  const name = subjectName(municipality);
  const finding = isIsland
    ? t`${name} has no land border with another municipality`
    : mapFinding(municipality, neighbours);
  const year = String(municipality.latestYear);
  const around = isIsland ? '' : ' and in the neighbouring municipalities';
  const all = [municipality, ...neighbours];
  const shown = mapShape.rates(all);
  const own = municipality.remarks.filter(({ figure }) => figure === 'rate' || figure === 'flag');
  return {
    finding,
    measure: t`Number per 1,000 inhabitants, ${year}. ${RATE_COLOURS}`,
    remarks: [],
    source: ratedMapSource([municipality.latestYear]),
    alt: plain(t`Map: ${joinWords(all.map((one) => withRate(one, shown)))} per 1,000 inhabitants.`),
    alone: {
      finding: !isIsland && isDoubted(municipality) ? t`${name}: ${decapitalise(finding)}` : finding,
      measure: t`People in homelessness per 1,000 inhabitants ${municipality.locative}${around}, ${year}. ${RATE_COLOURS}`,
      remarks: [...own.map((remark): Text => [remark.text]), ...peerRemarks(neighbours)],
    },
  };
}

/** The words of `figures/neighbourMap.ts`. */
export const neighbourMap = {
  text,
  /** `Without a name on the map: Vallensbæk (0.8).` */
  unnamed: (municipalities: readonly Municipality[], shown: ReadonlyMap<MunicipalityCode, Value>): Text =>
    t`Without a name on the map: ${joinWords(
      municipalities.map((one) => t`${one.name} (${shown.get(one.code) ?? ''}${mapShape.mark(one)})`),
    )}.`,
  /** Text alternative of the small map of the country. */
  locatorAlt: (municipality: Municipality, region: Region): string =>
    `Map of Denmark: ${subjectName(municipality)} is in ${region.name}.`,
} as const;
