import type { Dataset, Municipality, Region } from '../../domain/dataset.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { latestCount } from '../../domain/latest.ts';
import { isDoubted } from '../../domain/peers.ts';
import type { RankRange } from '../../domain/rank.ts';
import { rates } from '../values.ts';
import {
  cautionsFor,
  changedSince,
  countedHere,
  experienceFrom,
  findRowIn,
  HOME_MUNICIPALITY,
  ofAllPeople,
  ONLY_OF_THE_COUNTRY,
  rateBesideCountry,
  seeCurveFrom,
  seePageOn,
} from '#words/local/localStoryWords.ts';
import { flagText } from '../municipality/flagText.ts';
import { placeParagraph } from '../municipality/placeParagraph.ts';
import { subjectName } from '../names.ts';
import { casesOf } from '#words/report/cases.ts';
import { firstCount } from '../report/nationalSeries.ts';
import { developmentOf, isOnePerson } from '../development.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { plainChance } from '../municipality/chanceSection.ts';
import { municipalityCautions } from '../municipality/municipalityCautions.ts';
import { municipalityHeadline } from '../municipality/municipalityHeadline.ts';
import { rateParagraph } from '../municipality/rateParagraph.ts';
import { rateRemarks } from '../municipality/rateRemarks.ts';
import { shareParagraph } from '../municipality/shareParagraph.ts';
import { ownStory } from '../stories/ownStory.ts';
import { type Text, link, t } from '../text.ts';

/** Where in the story a municipality's own figures stand. */
export type LocalPartKey = 'opening' | 'curve' | 'place' | 'cautions' | 'work';

/** What is told of one municipality at one place of the story. */
export interface LocalPart {
  readonly heading: string;
  readonly paragraphs: readonly Text[];
  /** A list after the paragraphs. */
  readonly points: readonly Text[];
}

/** Only the parts for which the municipality has anything of its own. */
export type LocalStory = Readonly<Partial<Record<LocalPartKey, LocalPart>>>;

const part = (heading: string, paragraphs: readonly Text[], points: readonly Text[] = []): LocalPart => ({
  heading,
  paragraphs,
  points,
});

/** Beside the country's, or the remark where there is a doubt; `null` of nobody and of one person. */
function ownRate(municipality: Municipality, { country }: Dataset): Text | null {
  if (latestCount(municipality.counts).persons === 0 || isOfOne(municipality)) return null;
  if (isDoubted(municipality)) return joinSentences(rateRemarks([municipality]));
  const [own, ofCountry] = rates([municipality.rate, country.rate]);
  return rateBesideCountry(own ?? '', ofCountry ?? '');
}

/** `null` where there is no change to tell of, or one person. */
function ownChange(municipality: Municipality): Text | null {
  const development = developmentOf(municipality);
  if (development === null || development.change.persons === 0) return null;
  return isOnePerson(development) ? null : changedSince(development);
}

function opening(municipality: Municipality, dataset: Dataset): LocalPart {
  const { counts, officialName, slug } = municipality;
  const { persons } = latestCount(counts);
  const name = subjectName(municipality);
  return part(name, [
    joinSentences([
      ofAllPeople(persons, dataset.country.latestPersons, officialName),
      ownRate(municipality, dataset),
      ownChange(municipality),
      HOME_MUNICIPALITY,
    ]),
    ...(persons === 0 ? [] : [ONLY_OF_THE_COUNTRY]),
    t`${link(`/kommune/${slug}/`, seePageOn(name))}.`,
  ]);
}

function curve(municipality: Municipality, { localSeries }: Dataset): LocalPart {
  const series = localSeries.find(({ municipalityCode }) => municipalityCode === municipality.code);
  const chance = plainChance(municipality);
  return part(subjectName(municipality), [
    municipalityHeadline(municipality),
    ...(chance === null ? [] : [chance]),
    ...(series === undefined
      ? []
      : [t`${link(`/kommune/${municipality.slug}/#kurve`, seeCurveFrom(firstCount(series).year))}.`]),
  ]);
}

function place(municipality: Municipality, region: Region, dataset: Dataset, range: RankRange): LocalPart {
  const flag = flagText(municipality, dataset);
  const paragraphs = [
    joinSentences([
      countedHere(municipality.locative, latestCount(municipality.counts).persons),
      rateParagraph(municipality, region, dataset.country),
    ]),
    ownStory(municipality, dataset),
    placeParagraph(municipality, range),
    shareParagraph(municipality, region),
    ...(flag === null ? [] : [flag]),
    t`${link(`#tabel-${region.slug}`, findRowIn(region.name))}.`,
  ];
  return part(
    subjectName(municipality),
    paragraphs.filter((text) => text.length > 0),
  );
}

function work(municipality: Municipality): LocalPart | null {
  const cases = casesOf(municipality.code);
  if (cases.length === 0) return null;
  return part(
    experienceFrom(subjectName(municipality)),
    cases.flatMap(({ title, summary, href }) => [
      t`${link(href, title)} (godtigang-housingfirst.dk).`,
      summary,
    ]),
  );
}

/**
 * A municipality's part in the story, in the same words as on its own page.
 *
 * @param region the municipality's
 * @param range of its rank in the country
 */
export function localStory(
  municipality: Municipality,
  region: Region,
  dataset: Dataset,
  range: RankRange,
): LocalStory {
  const experience = work(municipality);
  return {
    opening: opening(municipality, dataset),
    curve: curve(municipality, dataset),
    place: place(municipality, region, dataset, range),
    cautions: part(cautionsFor(subjectName(municipality)), [], municipalityCautions(municipality)),
    ...(experience && { work: experience }),
  };
}
