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
    title: 'Metode',
    description:
      'Hvordan VIVE tæller mennesker i hjemløshed, hvordan vi regner, og hvad man ikke kan slutte af tallene.',
    intro: t`Her står, hvor tallene kommer fra, hvad vi selv har regnet ud, og hvad man skal lade være med at bruge dem til.`,
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
