import { rates, readAlike } from '../values.ts';
import { neighbourMap } from '#words/figures/neighbourMap.ts';
import { decapitalise } from '../language/capitalise.ts';
import { joinWords } from '#words/language/joinWords.ts';
import { besideNeighbours } from '../municipality/besideNeighbours.ts';
import { peerRemarks } from '../municipality/peerTables.ts';
import { subjectName } from '../names.ts';
import { remarkSentences } from '../remarksOn.ts';
import type { Municipality, MunicipalityCode, Region } from '../../domain/dataset.ts';
import { isDoubted } from '../../domain/peers.ts';
import type { FigureText } from '../chartText.ts';
import { type Text, type Value, plain, t } from '../text.ts';
import { mapShapeText } from './mapShapeText.ts';
import { ratedMapSource } from './nationalMapText.ts';

/** The name in a finding; a rate that is doubted is not named without saying so. */
const named = (m: Municipality): string =>
  isDoubted(m) ? neighbourMap.doubted(subjectName(m)) : subjectName(m);

/** Where the municipality's own rate is doubted the neighbours are not measured against it. */
function neighboursAlone(neighbours: readonly Municipality[]): Text {
  const sorted = neighbours.toSorted((a, b) => a.rate - b.rate);
  const [low, high] = [sorted.at(0), sorted.at(-1)];
  if (low === undefined || high === undefined) return [];
  const [from, to] = rates([low.rate, high.rate]);
  if (from === undefined || to === undefined) return [];
  if (low === high) return neighbourMap.oneAlone(named(low), from);
  return readAlike(low.rate, high.rate) ? neighbourMap.allAt(from) : neighbourMap.allBetween(from, to);
}

/** Who lies higher, and where chance may have made the order. */
function mapFinding(municipality: Municipality, neighbours: readonly Municipality[]): Text {
  if (isDoubted(municipality)) return neighboursAlone(neighbours);
  const { higher, alike, open } = besideNeighbours(municipality, neighbours);
  const [of, name] = [neighbours.length, subjectName(municipality)];
  const [first] = neighbours;
  if (first !== undefined && of === 1) {
    const side = higher.length > 0 ? 'over' : alike.length > 0 ? 'alike' : 'under';
    const mayBeChance = side !== 'alike' && open.length > 0;
    return t`${neighbourMap.one(named(first), side, name)}${mayBeChance ? neighbourMap.allOpen(1) : ''}`;
  }
  const names = of > 2 && higher.length > 0 && higher.length <= 2 && of > higher.length ? higher : [];
  const order =
    names.length > 0 ? neighbourMap.only(names.map(named), name) : neighbourMap.some(higher.length, of, name);
  return t`${order}${chance(open, names, of)}`;
}

/** So many are named where chance may have made the difference to them; more are counted. */
const MOST_NAMED = 2;

/**
 * @param open those that the difference to may be chance
 * @param names those that the finding names, which are named again
 * @param of how many neighbours there are
 */
function chance(open: readonly Municipality[], names: readonly Municipality[], of: number): Text {
  if (open.length === 0) return [];
  if (open.length === of) return neighbourMap.allOpen(of);
  const again = open.filter((one) => names.includes(one));
  // To say that there is one more takes as much room as its name.
  const openNames = open.length <= Math.max(MOST_NAMED, again.length + 1) ? open : again;
  if (names.length + openNames.length === 0) return neighbourMap.someOpen(open.length);
  return neighbourMap.listedOpen({
    // The caveat of a name stands where it is first named.
    named: openNames.map((one) => (names.includes(one) ? subjectName(one) : named(one))),
    others: open.length - openNames.length,
  });
}

/** `Albertslund 1,6`. */
const withRate = (municipality: Municipality, shown: ReadonlyMap<MunicipalityCode, Value>): Text =>
  t`${subjectName(municipality)} ${shown.get(municipality.code) ?? ''}`;

function text(municipality: Municipality, neighbours: readonly Municipality[]): FigureText {
  const isIsland = neighbours.length === 0;
  const name = subjectName(municipality);
  const finding = isIsland ? neighbourMap.island(name) : mapFinding(municipality, neighbours);
  const year = String(municipality.latestYear);
  const all = [municipality, ...neighbours];
  const shown = mapShapeText.rates(all);
  return {
    finding,
    measure: neighbourMap.measure(year),
    remarks: [],
    source: ratedMapSource([municipality.latestYear]),
    alt: plain(neighbourMap.alt(joinWords(all.map((one) => withRate(one, shown))))),
    alone: {
      finding: !isIsland && isDoubted(municipality) ? t`${name}: ${decapitalise(finding)}` : finding,
      measure: neighbourMap.measureAlone(municipality.locative, !isIsland, year),
      remarks: [...remarkSentences(municipality, 'rate', 'flag'), ...peerRemarks(neighbours)],
    },
  };
}

/** The words of `figures/neighbourMap.ts`. */
export const neighbourMapText = {
  text,
  /** Text alternative of the small map of the country. */
  locatorAlt: (municipality: Municipality, region: Region): string =>
    neighbourMap.locatorAlt(subjectName(municipality), region.name),
} as const;
