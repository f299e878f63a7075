import { METHOD_OPENING } from '#words/method.ts';
import { chanceMethod } from '#words/method/chance.ts';
import { departures, flagMethod } from '#words/method/departures.ts';
import { doNotConclude } from '#words/method/doNotConclude.ts';
import { definitionSection, howViveCounts } from '#words/method/howViveCounts.ts';
import { howWeCompute } from '#words/method/howWeCompute.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ProsePage } from './pageSection.ts';
import { proseSection } from './proseSection.ts';

/** `/metode/`. */
export const methodPage = (dataset: Dataset): ProsePage => ({
  ...METHOD_OPENING,
  sections: [
    proseSection('saadan-taeller-vive', howViveCounts(dataset)),
    proseSection('definition', definitionSection()),
    proseSection('saadan-regner-vi', howWeCompute(dataset)),
    proseSection('tilfaeldighed', chanceMethod(dataset)),
    proseSection('markering', flagMethod(dataset)),
    proseSection('afvigelser', departures(dataset)),
    proseSection('konkluder-ikke', doNotConclude()),
  ],
});
