import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { LINE } from '../../../domain/rate.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { countedPlaces, type RateEnds } from '../../report/countedPlaces.ts';
import type { MunicipalitiesSection, SubSection } from '../../report/reportSections.ts';
import { number, numberInText, ofScale, printedRate, rate, rates } from '../../values.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { rateRemarks } from '../../municipality/rateRemarks.ts';
import { listName, subjectName } from '../../names.ts';
import { linePassage } from '../../stories/linePassage.ts';
import { type Text, link, plain, t } from '../../text.ts';
import { largestMoves, regionsFinding } from './regionsFinding.ts';
import { orderByChance } from '../chanceWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** For readers abroad. */
const PLACES: Text = t`Denmark’s municipalities are its local authorities. They are responsible for social services and can allocate some of the social housing. The five regions mainly run hospitals; here they only group the municipalities.`;

const PER_THOUSAND: SubSection = {
  heading: t`What does ‘per\u00a0${number(1000)}’ mean?`,
  paragraphs: [
    t`A rate of ${ofScale(LINE)} per ${number(1000)} inhabitants means that one person experiencing homelessness was counted for every thousand people living in the municipality. Large and small municipalities can then be compared.`,
    t`The report puts an asterisk beside the municipalities that it prints with ${printedRate(FLAG_THRESHOLD)} or more. Those are rounded figures. We calculate with the unrounded ones.`,
  ],
};

function coverage(nobody: readonly Municipality[]): Text {
  if (nobody.length === 0) return t`People in homelessness were counted in every municipality.`;
  const where = joinWords(nobody.map(({ locative }) => locative));
  return nobody.length === 1 ? t`Only ${where} was nobody registered.` : t`Nobody was registered ${where}.`;
}

/** Those whose rate is doubted, with the remarks of the records; `null` where there are none. */
function doubtedPlaces(municipalities: readonly Municipality[]): Text | null {
  if (municipalities.length === 0) return null;
  const names = municipalities.map((m) => t`${subjectName(m)} (${rate(m.rate)})`);
  return joinSentences([t`We leave ${joinWords(names)} aside.`, ...rateRemarks(municipalities)]);
}

/** `Of the others, Copenhagen is highest at 2.1 …, followed by …. Favrskov is lowest at 0.1.` */
function endsOf({ highest, lowest, order, isAll }: RateEnds): Text {
  const texts = rates([...highest, lowest].map((m) => m.rate));
  const [first, ...others] = highest.map((m, i) => ({ name: listName(m), text: texts[i] ?? '' }));
  const followers = others.map(({ name, text }) => t`${name} at ${text}`);
  return joinSentences([
    t`${isAll ? '' : 'Of the others, '}${first?.name ?? ''} is highest at ${first?.text ?? ''} per 1,000 inhabitants, followed by ${joinWords(followers)}. ${listName(lowest)} is lowest at ${texts.at(-1) ?? ''}.`,
    orderByChance(order),
  ]);
}

const cautionsHeading = (count: number): string =>
  count === 1 ? 'One thing to remember' : plain(capitalise(t`${numberInText(count)} things to remember`));

/** Section 4: how to read the figures, the map, the five regional tables. */
export function municipalitiesSection(dataset: Dataset): MunicipalitiesSection {
  const { municipalities } = dataset;
  const { counted, nobody, doubted, ends } = countedPlaces(municipalities);
  return {
    id: 'kommunerne',
    navLabel: 'The municipalities',
    heading: t`People without a home were counted in ${number(counted.length)} of ${number(municipalities.length)} municipalities`,
    paragraphs: [joinSentences([coverage(nobody), doubtedPlaces(doubted), ends && endsOf(ends)]), PLACES],
    perThousand: PER_THOUSAND,
    cautionsHeading,
    tablesHeading: regionsFinding(dataset),
    tablesIntro: largestMoves(dataset),
    tablesNote: t`Bold and red: above ${LINE_IN_WORDS} per 1,000 inhabitants, calculated without rounding. *\u00a0marked in the report: ${printedRate(FLAG_THRESHOLD)} or more, as it printed the figure. ${link('/metode/#markering', 'Read more about the marking')}.`,
    line: linePassage(dataset),
  };
}
