import type { Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { isDoubted } from '../../../domain/peers.ts';
import type { RankRange } from '../../../domain/rank.ts';
import { chanceClause } from '../chanceWords.ts';
import { developmentOf, isOnePerson } from '../../development.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { number, people, rates } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { cautions } from '../municipality/cautions.ts';
import { plainChance } from '../municipality/chanceSection.ts';
import { flagText } from '../municipality/flagText.ts';
import { municipalityHeadline } from '../municipality/municipalityHeadline.ts';
import { rateRemarks } from '../municipality/peerTables.ts';
import { placeParagraph, shareParagraph } from '../municipality/placeParagraph.ts';
import { rateParagraph } from '../municipality/rateParagraph.ts';
import { subjectName } from '../names.ts';
import { casesOf } from '../report/cases.ts';
import { firstCount } from '../../report/nationalSeries.ts';
import { ownStory } from '../stories/ownStory.ts';
import { type Text, link, t } from '../../text.ts';

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

/** `44 of the 5,989 people belong to Albertslund Municipality.` */
function ownPeople({ counts, officialName }: Municipality, { country }: Dataset): Text {
  const { persons } = latestCount(counts);
  const all = t`the ${number(country.latestPersons)} people ${persons === 1 ? 'belongs' : 'belong'} to ${officialName}`;
  if (persons === 0) return t`None of ${all}.`;
  return persons === 1 ? t`One of ${all}.` : t`${number(persons)} of ${all}.`;
}

/** `That is 1.6 per 1,000 inhabitants, compared with just above 1 in Denmark as a whole.`, or the remark where there is a doubt; `null` of one person. */
function ownRate(municipality: Municipality, { country }: Dataset): Text | null {
  if (latestCount(municipality.counts).persons === 0 || isOfOne(municipality)) return null;
  if (isDoubted(municipality)) return joinSentences(rateRemarks([municipality]));
  const [own, ofCountry] = rates([municipality.rate, country.rate]);
  return t`That is ${own ?? ''} per 1,000 inhabitants, compared with ${ofCountry ?? ''} in Denmark as a whole.`;
}

/** `Eight fewer were counted than in 2022, but the fall may be due to chance.` */
function ownChange(municipality: Municipality): Text | null {
  const development = developmentOf(municipality);
  if (development === null || development.change.persons === 0) return null;
  if (isOnePerson(development)) return null;
  const { change, previous, direction } = development;
  const were = Math.abs(change.persons) === 1 ? 'was' : 'were';
  return t`${capitalise([moreOrFewer(change.persons)])} ${were} counted than in ${String(previous.year)}, ${chanceClause(direction, change.verdict)}.`;
}

const HOME_MUNICIPALITY: Text = t`People are counted in their home municipality, even when they sleep in another.`;

function opening(municipality: Municipality, dataset: Dataset): LocalPart {
  const name = subjectName(municipality);
  const nobody = latestCount(municipality.counts).persons === 0;
  return part(name, [
    joinSentences([
      ownPeople(municipality, dataset),
      ownRate(municipality, dataset),
      ownChange(municipality),
      HOME_MUNICIPALITY,
    ]),
    ...(nobody ? [] : [t`The report gives where people stayed, and their age, only for Denmark as a whole.`]),
    t`${link(`/kommune/${municipality.slug}/`, `See the full page on ${name}`)}.`,
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
      : [
          t`${link(`/kommune/${municipality.slug}/#kurve`, `See the municipality’s own curve from ${String(firstCount(series).year)}`)}.`,
        ]),
  ]);
}

/** `In Albertslund, 44 people were counted.` */
function counted({ counts, locative }: Municipality): Text {
  const { persons } = latestCount(counts);
  const where = capitalise([locative]);
  return persons === 0
    ? t`${where}, nobody was registered.`
    : t`${where}, ${people(persons)} ${persons === 1 ? 'was' : 'were'} counted.`;
}

function place(municipality: Municipality, region: Region, dataset: Dataset, range: RankRange): LocalPart {
  const flag = flagText(municipality, dataset);
  const paragraphs = [
    joinSentences([counted(municipality), rateParagraph(municipality, region, dataset.country)]),
    ownStory(municipality, dataset),
    placeParagraph(municipality, range),
    shareParagraph(municipality, region),
    ...(flag === null ? [] : [flag]),
    t`${link(`#tabel-${region.slug}`, `Find the municipality’s row in the table for ${region.name}`)}.`,
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
    `Experience from ${subjectName(municipality)}`,
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
    cautions: part(`When you read the figures for ${subjectName(municipality)}`, [], cautions(municipality)),
    ...(experience && { work: experience }),
  };
}
