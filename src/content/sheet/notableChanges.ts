import { joinWords } from '#words/language/joinWords.ts';
import { changedFromTo, NO_NOTABLE } from '#words/sheet/largerPlaces.ts';
import type { Municipality } from '../../domain/dataset.ts';
import { isNotable } from '../../domain/isNotable.ts';
import { latestChange, latestCount, previousCount } from '../../domain/latest.ts';
import { subjectName } from '../names.ts';
import { t, type Text } from '../text.ts';
import { number } from '../values.ts';

const changed = (municipality: Municipality): Text =>
  changedFromTo(
    subjectName(municipality),
    number(previousCount(municipality.counts).persons),
    number(latestCount(municipality.counts).persons),
  );

/** The municipalities whose change is larger than chance gives, each with its counts: `Frederiksberg fra 80 til 137, …`. */
export function notableChanges(municipalities: readonly Municipality[]): Text {
  const notable = municipalities.filter(({ changes }) => isNotable(latestChange(changes)));
  return notable.length === 0 ? NO_NOTABLE : t`${joinWords(notable.map(changed))}.`;
}
