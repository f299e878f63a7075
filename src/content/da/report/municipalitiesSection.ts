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

const PER_THOUSAND: SubSection = {
  heading: t`Hvad betyder pr.\u00a0${number(1000)}?`,
  paragraphs: [
    t`${ofScale(LINE)} pr. ${number(1000)} indbyggere betyder, at der er talt ét menneske i hjemløshed for hver tusind, der bor i kommunen. Så kan store og små kommuner holdes op mod hinanden.`,
    t`Rapporten har sat en stjerne ved de kommuner, som den trykker med ${printedRate(FLAG_THRESHOLD)} eller mere. Det er afrundede tal. Vi regner med det uafrundede.`,
  ],
};

function coverage(nobody: readonly Municipality[]): Text {
  const only = nobody.length === 1 ? 'Kun ' : '';
  return nobody.length === 0
    ? t`I alle kommuner er der talt mennesker i hjemløshed.`
    : capitalise(t`${only}${joinWords(nobody.map(({ locative }) => locative))} er ingen registreret.`);
}

/** Those whose rate is doubted, with the remarks of the records; `null` where there are none. */
function doubtedPlaces(municipalities: readonly Municipality[]): Text | null {
  if (municipalities.length === 0) return null;
  const names = municipalities.map((m) => t`${subjectName(m)} (${rate(m.rate)})`);
  return joinSentences([t`${joinWords(names)} holder vi udenfor.`, ...rateRemarks(municipalities)]);
}

/** `Højest af de øvrige ligger København med 2,1 …, fulgt af …; lavest ligger Favrskov med 0,1.` */
function endsOf({ highest, lowest, order, isAll }: RateEnds): Text {
  const texts = rates([...highest, lowest].map((m) => m.rate));
  const [first, ...others] = highest.map((m, i) => t`${listName(m)} med ${texts[i] ?? ''}`);
  return joinSentences([
    t`Højest ${isAll ? '' : 'af de øvrige '}ligger ${first ?? ''} pr. 1.000 indbyggere, fulgt af ${joinWords(others)}. Lavest ligger ${listName(lowest)} med ${texts.at(-1) ?? ''}.`,
    orderByChance(order),
  ]);
}

const cautionsHeading = (count: number): string =>
  count === 1 ? 'En ting at huske' : plain(capitalise(t`${numberInText(count)} ting at huske`));

/** Section 4: how to read the figures, the map, the five regional tables. */
export function municipalitiesSection(dataset: Dataset): MunicipalitiesSection {
  const { municipalities } = dataset;
  const { counted, nobody, doubted, ends } = countedPlaces(municipalities);
  return {
    id: 'kommunerne',
    navLabel: 'Kommunerne',
    heading: t`Der er talt mennesker uden hjem i ${number(counted.length)} af ${number(municipalities.length)} kommuner`,
    paragraphs: [joinSentences([coverage(nobody), doubtedPlaces(doubted), ends && endsOf(ends)])],
    perThousand: PER_THOUSAND,
    cautionsHeading,
    tablesHeading: regionsFinding(dataset),
    tablesIntro: largestMoves(dataset),
    tablesNote: t`Fed og rød: over ${LINE_IN_WORDS} pr. 1.000 indbyggere, regnet uden afrunding. *\u00a0markeret i rapporten: ${printedRate(FLAG_THRESHOLD)} eller mere, som den har trykt det. ${link('/metode/#markering', 'Læs mere om markeringen')}.`,
    line: linePassage(dataset),
  };
}
