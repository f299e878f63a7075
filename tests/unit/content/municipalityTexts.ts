import { mapFile } from '../../../src/charts/mapFile.ts';
import { rankRangeAmong } from '../../../src/charts/rankRanges.ts';
import { neighbours } from '../../../src/charts/neighbours.ts';
import { dataset, municipalityByCode } from '../../../src/dataset.ts';
import { formatRate } from '../../../src/format/formatRate.ts';
import type { Municipality } from '../../../src/domain/dataset.ts';
import type { ChartText } from '../../../src/content/chartText.ts';
import { municipalityCautions } from '../../../src/content/municipality/municipalityCautions.ts';
import { chanceSection } from '../../../src/content/municipality/chanceSection.ts';
import { flagText } from '../../../src/content/municipality/flagText.ts';
import { municipalityHeadline } from '../../../src/content/municipality/municipalityHeadline.ts';
import { municipalityMeta } from '../../../src/content/municipality/municipalityMeta.ts';
import { municipalityParagraphs } from '../../../src/content/municipality/municipalityParagraphs.ts';
import { neighbourMapText } from '../../../src/content/figures/neighbourMapText.ts';
import { neighboursTableFinding } from '../../../src/content/municipality/neighboursTable.ts';
import {
  countPeersFinding,
  leftOutOfPeers,
  neighboursMeasure,
  peerRemarks,
  ratePeersFinding,
} from '../../../src/content/municipality/peerTables.ts';
import {
  noRatePeers,
  peersFinding,
  peersMeasure,
} from '../../../src/content/da/municipality/peerTablesWords.ts';
import { rateRemarks } from '../../../src/content/municipality/rateRemarks.ts';
import { placeParagraph } from '../../../src/content/municipality/placeParagraph.ts';
import { readySentences } from '../../../src/content/municipality/readySentences.ts';
import { workText } from '../../../src/content/municipality/workText.ts';
import { words } from '../../../src/content/words.ts';
import { type Text, plain } from '../../../src/content/text.ts';
import { chanceFigure } from '../../../src/figures/chance.ts';
import { municipalityKeyFigures } from '../../../src/figures/keyFigures.ts';
import { comparedRatesFigure } from '../../../src/figures/comparedRates.ts';
import { nearestInCount, nearestInRate } from '../../../src/domain/peers.ts';

const chartLines = (name: string, chart: ChartText | null): string[] =>
  chart === null
    ? []
    : [
        `[${name}] ${plain(chart.finding)} | ${plain(chart.measure)}`,
        ...chart.remarks.map((remark) => `  – ${plain(remark)}`),
        `  ${plain(chart.source)} | alt: ${chart.alt}`,
      ];

const peerLines = (name: string, finding: Text, peers: readonly Municipality[]) => [
  `[${name}] ${plain(finding)}`,
  `  ${peers.map((peer) => `${peer.name} ${peer.counts.at(-1)?.persons ?? ''} (${formatRate(peer.rate)})`).join(', ')}`,
];

const bullets = (texts: readonly Text[]): string[] => texts.map((text) => `  • ${plain(text)}`);

/** Everything the site says of one municipality. */
function municipalityTexts(municipality: Municipality, near: readonly Municipality[]): string {
  const region = dataset.regions.find(({ code }) => code === municipality.regionCode);
  if (region === undefined) throw new Error(`no region ${municipality.regionCode}`);
  const { country, municipalities } = dataset;
  const range = rankRangeAmong(municipality, municipalities);
  const place = words.rateStrip.municipality(municipality, range, municipalities, near);
  const { body } = municipalityKeyFigures(municipality, dataset, words);
  const keyFigures = body.kind === 'keyFigures' ? body.figures : [];
  const flag = flagText(municipality, dataset);
  const chance = chanceSection(municipality);
  const meta = municipalityMeta(municipality);
  const map = neighbourMapText.text(municipality, near);
  const table = neighboursTableFinding(near);
  const byRate = nearestInRate(municipality, municipalities, 4);
  const byCount = nearestInCount(municipality, municipalities, 4);
  const shown = [...new Set([...near, ...byRate, ...byCount])];
  const inRegion = municipalities.filter(
    (other) => other.regionCode === region.code && other !== municipality && !shown.includes(other),
  );
  const leftOut = leftOutOfPeers(municipality, municipalities);
  const work = workText(municipality);
  return [
    `=== ${municipality.name}`,
    `[figures] ${keyFigures
      .map(({ figure, label, note }) => `${figure.text} ${plain(label)}${note === null ? '' : ` (${note})`}`)
      .join(' · ')}`,
    plain(municipalityHeadline(municipality)),
    ...municipalityParagraphs(municipality, region, dataset).map(plain),
    ...(flag === null ? [] : [`* ${plain(flag)}`]),
    `[in the story] ${plain(placeParagraph(municipality, range))}`,
    ...(chance === null ? [] : [`## ${chance.heading}`, ...chance.paragraphs.map(plain)]),
    ...chartLines('dots', words.dots.text(municipality)),
    ...chartLines('chance', chanceFigure(municipality, words)),
    `## ${plain(place.finding)}`,
    ...chartLines('place', { ...place, finding: words.rateStrip.howManyBelow(municipalities) }),
    ...chartLines('rate', comparedRatesFigure(municipality, region, country, words)),
    ...chartLines('neighbours', { ...map, remarks: map.alone.remarks }),
    ...(table === null
      ? []
      : [`[table] ${plain(table)} | ${plain(neighboursMeasure([municipality, ...near]))}`]),
    `[alike] ${plain(peersFinding(municipality))} | ${plain(peersMeasure(municipality))}`,
    ...(byRate.length === 0
      ? [`[same rate] ${plain(noRatePeers(municipality))}`]
      : peerLines('same rate', ratePeersFinding(municipality, byRate), byRate)),
    ...peerLines('same count', countPeersFinding(municipality, byCount), byCount),
    ...[...peerRemarks(shown), ...(leftOut === null ? [] : [leftOut])].map((note) => `[note] ${plain(note)}`),
    ...rateRemarks(inRegion).map((note) => `[region note] ${plain(note)}`),
    ...bullets(municipalityCautions(municipality)),
    `[work] ${[work.heading, ...work.cases.map(({ title }) => title), ...work.paragraphs.map(plain)].join(' | ')}`,
    ...bullets(readySentences(municipality, region, dataset, range)),
    meta.title,
    meta.description,
  ].join('\n');
}

/** Everything the site says of each municipality, by its name in the register. */
export function allMunicipalityTexts(): ReadonlyMap<string, string> {
  const touching = neighbours(mapFile('full'));
  return new Map(
    dataset.municipalities.map((municipality) => [
      municipality.name,
      municipalityTexts(municipality, (touching.get(municipality.code) ?? []).map(municipalityByCode)),
    ]),
  );
}
