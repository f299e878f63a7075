import { latestChange } from '../../../domain/latest.ts';
import type { Change, Municipality } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import type { ChartText } from '../../chartText.ts';
import { numberInText, rate } from '../figures.ts';
import { capitalise } from '../language/capitalise.ts';
import { joinWords } from '../language/joinWords.ts';
import { RATE_COLOURS } from '../labels/rateLegend.ts';
import { subjectName } from '../names.ts';
import { MAP_SOURCE, vivesCounts } from '../sourceLines.ts';
import { type Text, plain, t } from '../../text.ts';

/** The name in a finding; a rate that carries a remark is not named without it. */
const named = (m: Municipality): string =>
  isDoubted(m) ? `${subjectName(m)} (med forbehold)` : subjectName(m);

const total = (count: number): Text =>
  count === 2 ? ['begge naboer'] : t`alle ${numberInText(count)} naboer`;

/** `to af fem naboer`, `ingen af de fem naboer`, `alle fem naboer`. */
function howMany(count: number, of: number): Text {
  if (count === 0) return t`ingen af de ${numberInText(of)} naboer`;
  return count === of ? total(of) : t`${numberInText(count)} af de ${numberInText(of)} naboer`;
}

/** Where the municipality's own rate carries a remark the neighbours are not measured against it. */
function neighboursAlone(neighbours: readonly Municipality[]): Text {
  const rates = neighbours.map(({ ratePer1000 }) => ratePer1000 ?? 0);
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  const [first] = neighbours;
  if (first !== undefined && neighbours.length === 1) return t`Naboen ${named(first)} ligger på ${rate(low)}`;
  return low === high
    ? t`Naboerne ligger på ${rate(low)}`
    : t`Naboerne ligger mellem ${rate(low)} og ${rate(high)}`;
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
  return capitalise(t`${howMany(higher.length, of)} ligger højere end ${name}`);
}

const isNotable = ({ verdict }: Change): boolean => verdict === 'larger' || verdict === 'clearly-larger';

/** The finding of the table beside the map: at how many neighbours the change is larger than chance. */
export function neighboursTableFinding(neighbours: readonly Municipality[]): Text | null {
  const changed = neighbours.filter(({ changes }) => changes.length > 0);
  const [first] = changed;
  if (first === undefined) return null;
  const notable = changed.filter(({ changes }) => isNotable(latestChange(changes))).length;
  if (changed.length === 1) {
    const name = subjectName(first);
    return notable === 0
      ? t`Hos naboen ${name} kan ændringen være tilfældig`
      : t`Hos naboen ${name} er ændringen større, end tilfældige udsving normalt giver`;
  }
  if (notable === 0) return ['Hos naboerne kan alle ændringer være tilfældige'];
  return t`Hos ${howMany(notable, changed.length)} er ændringen større, end tilfældige udsving normalt giver`;
}

const mapMeasure = ({ latestYear }: Municipality): Text =>
  t`Antal pr. 1.000 indbyggere, ${String(latestYear)}. ${RATE_COLOURS}`;

/** `Uden navn på kortet: Vallensbæk (0,8).` */
export const unnamedOnMap = (municipalities: readonly Municipality[]): Text =>
  t`Uden navn på kortet: ${joinWords(
    municipalities.map((municipality) =>
      municipality.ratePer1000 === null
        ? t`${municipality.name} (ingen talt)`
        : t`${municipality.name} (${rate(municipality.ratePer1000)})`,
    ),
  )}.`;

/** The map of a municipality that none touches on land. */
export function islandChart(municipality: Municipality): ChartText {
  const name = subjectName(municipality);
  const counted =
    municipality.ratePer1000 === null
      ? t`ingen talt`
      : t`${rate(municipality.ratePer1000)} pr. 1.000 indbyggere`;
  return {
    finding: t`${name} har ingen nabokommuner på land`,
    measure: mapMeasure(municipality),
    remarks: [],
    source: t`${vivesCounts([municipality.latestYear])} ${MAP_SOURCE}.`,
    alt: plain(t`Kort: ${name}, ${counted}.`),
  };
}

/** The map of a municipality and those that touch it; `null` where none does. */
export function neighboursChart(
  municipality: Municipality,
  neighbours: readonly Municipality[],
): ChartText | null {
  if (neighbours.length === 0) return null;
  const rates = [municipality, ...neighbours].map((m) =>
    m.ratePer1000 === null ? t`${subjectName(m)} ingen talt` : t`${subjectName(m)} ${rate(m.ratePer1000)}`,
  );
  return {
    finding: mapFinding(municipality, neighbours),
    measure: mapMeasure(municipality),
    remarks: [municipality, ...neighbours].flatMap((m) =>
      m.remarks.filter(({ figure }) => figure === 'rate').map((remark): Text => [remark.text]),
    ),
    source: t`${vivesCounts([municipality.latestYear])} ${MAP_SOURCE}.`,
    alt: plain(t`Kort: ${joinWords(rates)} pr. 1.000 indbyggere.`),
  };
}
