import type { Country, Municipality, Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { OUTSIDE_SCALE_FROM } from '../../../domain/rateClass.ts';
import { developmentOf } from '../../development.ts';
import { number, people, percent, printedRate } from '../figures.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { countryRate } from '../municipality/compareRates.ts';
import { sortedNames, subjectName } from '../names.ts';
import { type Text, t } from '../../text.ts';

function counted(region: Region): Text {
  const { year, persons } = latestCount(region.counts);
  const share = t`Det er ${percent(region.shareOfCountry * 100, 1)} af alle i landet.`;
  const development = developmentOf(region);
  const found = t`I ${region.name} talte VIVE ${people(persons)} i hjemløshed i ${String(year)}`;
  if (development === null) return t`${found}. ${share}`;
  const { previous, change } = development;
  const size =
    change.persons === 0 || change.percent === null || change.percent === 0
      ? t``
      : t`, ${change.persons < 0 ? 'et fald' : 'en stigning'} på ${percent(Math.abs(change.percent))}`;
  const end = size.length === 0 ? '.' : '';
  return t`${found} mod ${number(previous.persons)} i ${String(previous.year)}${size}${end} ${share}`;
}

function rates(region: Region, country: Country): Text {
  const whole = countryRate(country);
  const around = t`landet som helhed (omkring ${printedRate(whole)})`;
  const own = t`Det svarer til ${printedRate(region.ratePer1000)} pr. 1.000 indbyggere`;
  if (region.ratePer1000 === whole) return t`${own}, på niveau med ${around}.`;
  return t`${own}, ${region.ratePer1000 > whole ? 'højere' : 'lavere'} end i ${around}.`;
}

const names = (municipalities: readonly Municipality[]): Text => joinWords(sortedNames(municipalities));

/** Highest and lowest of the region's municipalities; an outlier is named as one. */
function extremes(members: readonly Municipality[]): Text | null {
  const rated = members.flatMap((m) => (m.ratePer1000 === null ? [] : [{ m, value: m.ratePer1000 }]));
  const inside = rated.filter(({ value }) => value < OUTSIDE_SCALE_FROM);
  const outliers = rated.filter(({ value }) => value >= OUTSIDE_SCALE_FROM);
  if (inside.length < 2) return null;
  const values = inside.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = (wanted: number): Text =>
    names(inside.filter(({ value }) => value === wanted).map(({ m }) => m));
  const span =
    outliers.length === 0
      ? t`Højest i regionen ligger ${at(high)} med ${printedRate(high)}, lavest ${at(low)} med ${printedRate(low)}.`
      : t`${joinWords(outliers.map(({ m, value }) => t`${subjectName(m)} (${printedRate(value)})`))} er ifølge rapporten et særtilfælde på grund af forhold i optællingen. Derefter ligger ${at(high)} højest med ${printedRate(high)} og ${at(low)} lavest med ${printedRate(low)}.`;
  const nobody = members.filter(({ ratePer1000 }) => ratePer1000 === null);
  if (nobody.length === 0) return span;
  return t`${span} ${nobody.length === 1 ? 'Kun ' : ''}${joinWords(nobody.map(({ locative }) => locative))} blev der ikke talt nogen.`;
}

/** What stands beside the region's figures: the new division of regions from 2027. */
export const regionRemarks = (region: Region): Text[] => region.remarks.map(({ text }): Text => [text]);

/** What the region's figures say, in two paragraphs. @param members its municipalities */
export function regionParagraphs(region: Region, members: readonly Municipality[], country: Country): Text[] {
  return [counted(region), joinSentences([rates(region, country), extremes(members)])];
}
