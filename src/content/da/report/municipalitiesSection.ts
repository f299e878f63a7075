import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { FLAG_THRESHOLD, OUTSIDE_SCALE_FROM } from '../../../domain/rateClass.ts';
import { number, numberInText, printedRate } from '../figures.ts';
import { capitalise } from '../language/capitalise.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { sortedNames, subjectName } from '../names.ts';
import { sidesOfLine } from '../sidesOfLine.ts';
import { type Text, link, t } from '../../text.ts';
import { type Caution, fiveCautions } from './fiveCautions.ts';
import { largestMoves, regionsFinding } from './regionsFinding.ts';
import { byRate } from './municipalityLookup.ts';
import type { ReportSection, SubSection } from './reportSection.ts';

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
  /** `null` where none is printed exactly at the threshold. */
  readonly atThreshold: SubSection | null;
}

const PER_THOUSAND: SubSection = {
  heading: t`Hvad betyder pr. ${number(1000)}?`,
  paragraphs: [
    t`${printedRate(FLAG_THRESHOLD)} pr. ${number(1000)} indbyggere betyder, at der er talt ét menneske i hjemløshed for hver tusind, der bor i kommunen. Så kan store og små kommuner holdes op mod hinanden.`,
    t`Når det trykte tal er ${printedRate(FLAG_THRESHOLD)} eller højere, har rapporten sat en stjerne ved kommunen.`,
  ],
};

function named(municipalities: readonly Municipality[]): Text {
  return joinWords(sortedNames(municipalities));
}

function coverage({ municipalities }: Dataset): Text {
  const nobody = municipalities.filter(({ ratePer1000 }) => ratePer1000 === null);
  const only = nobody.length === 1 ? 'Kun ' : '';
  if (nobody.length === 0) return t`I alle kommuner blev der talt mennesker i hjemløshed.`;
  return t`${only}${joinWords(nobody.map(({ locative }) => locative))} blev der ikke talt nogen.`;
}

/** `Dragør ligger højest … Derefter kommer København med 2,1 og Guldborgsund og Kalundborg med 1,8.` */
function highest(dataset: Dataset): Text {
  const ranked = byRate(dataset);
  const outliers = ranked.filter(({ ratePer1000 }) => ratePer1000 >= OUTSIDE_SCALE_FROM);
  const inside = ranked.filter(({ ratePer1000 }) => ratePer1000 < OUTSIDE_SCALE_FROM);
  const values = [...new Set(inside.map(({ ratePer1000 }) => ratePer1000))].slice(0, 2);
  const groups = values.map(
    (value) =>
      t`${named(inside.filter(({ ratePer1000 }) => ratePer1000 === value))} med ${printedRate(value)}`,
  );
  const [outlier] = outliers;
  if (outlier === undefined) return t`Målt efter folketal ligger ${joinWords(groups)} højest.`;
  return t`Målt efter folketal ligger ${subjectName(outlier)} højest med ${printedRate(outlier.ratePer1000)} pr. 1.000 indbyggere, men det skyldes ifølge rapporten særlige forhold i optællingen. Derefter kommer ${joinWords(groups)}.`;
}

function lowest(dataset: Dataset): Text {
  const ranked = byRate(dataset);
  const value = ranked.at(-1)?.ratePer1000 ?? 0;
  const group = ranked.filter(({ ratePer1000 }) => ratePer1000 === value);
  return t`Lavest blandt de øvrige ligger ${named(group)} med ${printedRate(value)}.`;
}

function atThreshold({ municipalities }: Dataset): SubSection | null {
  const exact = municipalities.filter(({ ratePer1000 }) => ratePer1000 === FLAG_THRESHOLD);
  if (exact.length === 0) return null;
  return {
    heading: t`${capitalise([numberInText(exact.length)])} kommuner er trykt som ${printedRate(FLAG_THRESHOLD)}`,
    paragraphs: [
      t`De har alle rapportens stjerne. ${sidesOfLine(exact)} ${link('/metode/#markering', 'Læs mere om markeringen')}.`,
    ],
  };
}

function heading({ municipalities }: Dataset): Text {
  const counted = municipalities.filter(({ ratePer1000 }) => ratePer1000 !== null).length;
  return t`Der er talt mennesker uden hjem i ${number(counted)} af ${number(municipalities.length)} kommuner`;
}

/** Section 4: how to read the figures, the map, the five regional tables. */
export function municipalitiesSection(dataset: Dataset): MunicipalitiesSection {
  return {
    id: 'kommunerne',
    navLabel: 'Kommunerne',
    heading: heading(dataset),
    paragraphs: [joinSentences([coverage(dataset), highest(dataset), lowest(dataset)])],
    perThousand: PER_THOUSAND,
    cautionsHeading: 'Fem ting at huske',
    cautions: fiveCautions(dataset),
    tablesHeading: regionsFinding(dataset),
    tablesIntro: largestMoves(dataset),
    tablesNote: t`Nedtonet: Ændringen kan være tilfældig, eller procenten er regnet af færre end ${number(20)} mennesker. Markeringen er rapportens. ${link('/metode/#tilfaeldighed', 'Sådan vurderer vi tilfældighed')}.`,
    atThreshold: atThreshold(dataset),
  };
}
