import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { LINE } from '../../../domain/rate.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, numberInText, ofScale, printedRate, rate, rates } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { rateRemarks } from '../municipality/peerTables.ts';
import { listName, subjectName } from '../names.ts';
import { linePassage } from '../stories/linePassage.ts';
import { type Text, link, plain, t } from '../../text.ts';
import { type Caution, fiveCautions } from './fiveCautions.ts';
import { largestMoves, regionsFinding } from './regionsFinding.ts';
import { byRate } from './municipalityLookup.ts';
import type { ReportSection, SubSection } from './reportSection.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

export interface MunicipalitiesSection extends ReportSection {
  /** What the rate is, for those who meet it first here. */
  readonly perThousand: SubSection;
  readonly cautionsHeading: string;
  readonly cautions: readonly Caution[];
  /** Above the five regional tables. */
  readonly tablesHeading: Text;
  /** Where most has changed, and what chance says of it. */
  readonly tablesIntro: Text;
  readonly tablesNote: Text;
  /** Who lies above 1, who has crossed it, and what else the unrounded rates tell. */
  readonly line: SubSection;
}

/** For readers abroad. */
const PLACES: Text = t`Denmark’s municipalities are its local authorities. They are responsible for social services and can allocate some of the social housing. The regions are mainly responsible for hospitals; here they only group the municipalities. The regions’ English names are the Capital Region (Hovedstaden), Zealand (Sjælland), Southern Denmark (Syddanmark), Central Denmark (Midtjylland) and North Denmark (Nordjylland).`;

const PER_THOUSAND: SubSection = {
  heading: t`What does ‘per\u00a0${number(1000)}’ mean?`,
  paragraphs: [
    t`A rate of ${ofScale(LINE)} per ${number(1000)} inhabitants means that one person experiencing homelessness was counted for every thousand people who live in the municipality. That way, large and small municipalities can be compared.`,
    t`The report puts an asterisk beside the municipalities that it prints with ${printedRate(FLAG_THRESHOLD)} or more. Those are rounded figures. We calculate with the unrounded ones.`,
  ],
};

function coverage(nobody: readonly Municipality[]): Text {
  if (nobody.length === 0) return t`People in homelessness were counted in every municipality.`;
  const where = joinWords(nobody.map(({ locative }) => locative));
  return nobody.length === 1 ? t`Only ${where} was nobody registered.` : t`Nobody was registered ${where}.`;
}

/** Those whose rate is doubted, with the remarks of the records; `null` where there are none. */
function doubted(municipalities: readonly Municipality[]): Text | null {
  if (municipalities.length === 0) return null;
  const names = municipalities.map((m) => t`${subjectName(m)} (${rate(m.rate)})`);
  return joinSentences([t`We leave ${joinWords(names)} aside.`, ...rateRemarks(municipalities)]);
}

/** How many are named that lie highest. */
const HIGHEST_NAMED = 3;

/** `Of the others, Copenhagen is highest at 2.1 …, followed by …. Favrskov is lowest at 0.1.` */
function ends(sure: readonly Municipality[], isAll: boolean): Text | null {
  const sorted = byRate(sure);
  const [shown, lowest] = [sorted.slice(0, HIGHEST_NAMED), sorted.at(-1)];
  if (lowest === undefined || sorted.length <= HIGHEST_NAMED) return null;
  const texts = rates([...shown, lowest].map((m) => m.rate));
  const [first, ...others] = shown.map((m, i) => ({ name: listName(m), text: texts[i] ?? '' }));
  const followers = others.map(({ name, text }) => t`${name} at ${text}`);
  return t`${isAll ? '' : 'Of the others, '}${first?.name ?? ''} is highest at ${first?.text ?? ''} per 1,000 inhabitants, followed by ${joinWords(followers)}. ${listName(lowest)} is lowest at ${texts.at(-1) ?? ''}.`;
}

function opening({ municipalities }: Dataset): Text {
  const nobody = municipalities.filter((m) => m.rate === 0);
  const counted = municipalities.filter((m) => m.rate > 0);
  const doubts = counted.filter(isDoubted);
  const sure = counted.filter((m) => !isDoubted(m));
  return joinSentences([coverage(nobody), doubted(doubts), ends(sure, doubts.length === 0)]);
}

function heading({ municipalities }: Dataset): Text {
  const counted = municipalities.filter((m) => m.rate > 0).length;
  return t`People without a home were counted in ${number(counted)} of ${number(municipalities.length)} municipalities`;
}

const cautionsHeading = (count: number): string =>
  count === 1 ? 'One thing to remember' : plain(capitalise(t`${numberInText(count)} things to remember`));

/** Section 4: how to read the figures, the map, the five regional tables. */
export function municipalitiesSection(dataset: Dataset): MunicipalitiesSection {
  const cautions = fiveCautions(dataset);
  return {
    id: 'kommunerne',
    navLabel: 'The municipalities',
    heading: heading(dataset),
    paragraphs: [opening(dataset), PLACES],
    perThousand: PER_THOUSAND,
    cautionsHeading: cautionsHeading(cautions.length),
    cautions,
    tablesHeading: regionsFinding(dataset),
    tablesIntro: largestMoves(dataset),
    tablesNote: t`Bold and red: above ${LINE_IN_WORDS} per 1,000 inhabitants, calculated without rounding. *\u00a0marked in the report: ${printedRate(FLAG_THRESHOLD)} or more, as it printed the figure. ${link('/metode/#markering', 'Read more about the marking')}.`,
    line: linePassage(dataset),
  };
}
