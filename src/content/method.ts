import { METHOD_OPENING } from '#words/method.ts';
import { chanceMethod } from '#words/method/chance.ts';
import { departures, flagMethod } from '#words/method/departures.ts';
import { doNotConclude } from '#words/method/doNotConclude.ts';
import { definitionSection, howViveCounts } from '#words/method/howViveCounts.ts';
import { howWeCompute } from '#words/method/howWeCompute.ts';

import type { Dataset } from '../domain/dataset.ts';
import type { ProsePage } from './pageSection.ts';

/** `/metode/`. */
export const methodPage = (dataset: Dataset): ProsePage => ({
  ...METHOD_OPENING,
  sections: [
    howViveCounts(dataset),
    definitionSection(),
    howWeCompute(dataset),
    chanceMethod(dataset),
    flagMethod(dataset),
    departures(dataset),
    doNotConclude(),
  ],
});
