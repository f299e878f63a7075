import { rankRangesOf, rankRanges } from '../charts/rankRanges.ts';
import { angleText, type AnglePlace } from '../content/press/angleText.ts';
import { avoidedAbout, avoidedAboutRegion } from '../content/press/avoidList.ts';
import { noteRemarks, saidOnPage } from '../content/press/noteRemarks.ts';
import { membersWithAngles } from '#words/press/noteRemarksWords.ts';
import { noNews, noNewsInRegion } from '../content/press/noNews.ts';
import type { PressNote } from '../content/press/pressNote.ts';
import { questions } from '../content/press/questions.ts';
import {
  QUESTIONS_HEADING,
  REGION_QUESTIONS,
  REGION_QUESTIONS_HEADING,
} from '#words/press/questionsWords.ts';
import type { Text } from '../content/text.ts';
import { subjectName } from '../content/names.ts';
import { currentRegions, dataset, municipalitiesOf, municipalityByCode } from '../dataset.ts';
import type { Municipality, Region } from '../domain/dataset.ts';
import { latestCount } from '../domain/latest.ts';
import { onceFor } from '../domain/onceFor.ts';
import { isDoubted } from '../domain/peers.ts';
import { type Angle, anglesOf } from '../domain/pressAngles.ts';
import type { RankRange } from '../domain/rank.ts';
import { neighbourCodes } from '../figures/mapGeometry.ts';

const { country, municipalities } = dataset;

const rangeOf = ({ code, latestYear }: Municipality): RankRange => {
  const range = rankRangesOf(municipalities)(latestYear).get(code);
  if (range === undefined) throw new RangeError(`no rank of ${code}`);
  return range;
};
const neighboursOf = ({ code }: Municipality): Municipality[] => neighbourCodes(code).map(municipalityByCode);

/** What a story on a municipality may rest on. */
export const municipalityAngles: (municipality: Municipality) => readonly Angle[] = onceFor((municipality) =>
  anglesOf(
    municipality,
    {
      countryRate: country.rate,
      all: municipalities,
      range: rangeOf(municipality),
      neighbours: neighboursOf(municipality),
      series:
        dataset.localSeries.find(({ municipalityCode }) => municipalityCode === municipality.code)?.series ??
        [],
    },
    isDoubted(municipality),
  ),
);

/** How many of the municipalities have none. */
export const withoutAngle = (): number =>
  municipalities.filter((one) => municipalityAngles(one).length === 0).length;

export const municipalityNote: (municipality: Municipality) => PressNote = onceFor((municipality) => {
  const angles = municipalityAngles(municipality);
  const name = subjectName(municipality);
  const place: AnglePlace = {
    ...municipality,
    name,
    countryRate: country.rate,
    of: municipalities.length,
    kind: 'municipality',
  };
  const standsOut = angles.some(({ kind }) => kind === 'stands-out');
  return {
    name,
    angles: angles.map((angle) => angleText(angle, place)),
    none: angles.length === 0 ? noNews(municipality, withoutAngle(), municipalities.length) : [],
    remarks: noteRemarks(municipality, dataset, standsOut),
    saidOnPage: saidOnPage(municipality, dataset),
    questionsHeading: QUESTIONS_HEADING,
    questions: questions(municipality),
    avoided: avoidedAbout(
      municipality,
      neighboursOf(municipality),
      rangeOf(municipality),
      municipalities.length,
    ),
  };
});

/** By the regions' order. */
const regionRanges = onceFor((regions: readonly Region[]) =>
  rankRanges(regions.map(({ counts }) => latestCount(counts))),
);

export const regionNote: (region: Region) => PressNote = onceFor((region) => {
  const range = regionRanges(currentRegions)[currentRegions.indexOf(region)];
  if (range === undefined) throw new RangeError(`no rank of ${region.name}`);
  const angles = anglesOf(
    region,
    { countryRate: country.rate, all: currentRegions, range, neighbours: [], series: [] },
    false,
  );
  const members = municipalitiesOf(region).filter((member) => municipalityAngles(member).length > 0);
  const place: AnglePlace = {
    ...region,
    officialName: region.name,
    countryRate: country.rate,
    of: currentRegions.length,
    kind: 'region',
  };
  return {
    name: region.name,
    angles: angles.map((angle) => angleText(angle, place)),
    none: angles.length === 0 ? noNewsInRegion(region) : [],
    remarks: [membersWithAngles(members)],
    saidOnPage: region.remarks.map(({ text }): Text => [text]),
    questionsHeading: REGION_QUESTIONS_HEADING,
    questions: REGION_QUESTIONS,
    avoided: avoidedAboutRegion(region),
  };
});
