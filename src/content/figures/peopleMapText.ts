import { number, percent } from '../values.ts';
import { peopleMap } from '#words/figures/peopleMap.ts';
import { joinSentences } from '../language/joinSentences.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { personsOf } from '../../domain/latest.ts';
import type { MeasureText } from '../chartText.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { plain } from '../text.ts';
import { mapCoverage, mapSource } from './nationalMapText.ts';

function text(dataset: Dataset): MeasureText {
  const { country, municipalities } = dataset;
  const [most, next] = municipalities.toSorted((a, b) => personsOf(b) - personsOf(a));
  if (most === undefined || next === undefined) throw new RangeError('no municipalities');
  const singles = municipalities.filter((m) => personsOf(m) === 1).map(({ locative }) => locative);
  const finding = peopleMap.finding(percent(most.shareOfCountry * 100), most.locative);
  const measure = peopleMap.measure(String(country.latestYear));
  const persons = number(personsOf(most));
  return {
    label: peopleMap.label,
    finding,
    measure,
    remarks: [peopleMap.moved],
    alone: { finding, measure, remarks: [peopleMap.moved, ...memberRemarks(municipalities, ['count'])] },
    source: mapSource([country.latestYear]),
    overview: plain(
      joinSentences([
        peopleMap.most(most.locative, persons, next.locative, number(personsOf(next))),
        singles.length === 0 ? null : peopleMap.onePerson(singles),
        mapCoverage(dataset),
      ]),
    ),
    alt: plain(peopleMap.alt(finding, persons, number(country.latestPersons))),
  };
}

/** The words of `figures/peopleMap.ts`. */
export const peopleMapText = { ...peopleMap, text } as const;
