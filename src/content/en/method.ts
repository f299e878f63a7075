import type { Dataset } from '../../domain/dataset.ts';
import { chanceMethod } from './method/chance.ts';
import { departures, flagMethod } from './method/departures.ts';
import { doNotConclude } from './method/doNotConclude.ts';
import { definitionSection, howViveCounts } from './method/howViveCounts.ts';
import { howWeCompute } from './method/howWeCompute.ts';
import type { ProsePage } from '../pageSection.ts';
import { t } from '../text.ts';

/** `/metode/`. */
export function methodPage(dataset: Dataset): ProsePage {
  return {
    title: 'Method',
    description:
      'How VIVE counts people in homelessness, how we calculate, and what cannot be concluded from the figures.',
    intro: t`Where the figures come from, what we have calculated ourselves, and what the figures should not be used for.`,
    sections: [
      howViveCounts(dataset),
      definitionSection(),
      howWeCompute(dataset),
      chanceMethod(dataset),
      flagMethod(dataset),
      departures(dataset),
      doNotConclude(),
    ],
  };
}
