import type { Dataset, Municipality } from '../../domain/dataset.ts';
import { isDoubted } from '../../domain/peers.ts';
import { HERE } from '#words/stories/countAgainstRateWords.ts';
import { THE_RATE } from '#words/stories/crossedLineWords.ts';
import { joinSentences } from '../language/joinSentences.ts';
import type { Text } from '../text.ts';
import { countAgainstRate } from './countAgainstRate.ts';
import { crossedLine } from './crossedLine.ts';
import { outOfItsSize } from './outOfItsSize.ts';

/** What is worth telling of a municipality beside its plain figures; empty for most, and where the rate is doubted. */
export const ownStory = (municipality: Municipality, dataset: Dataset): Text =>
  isDoubted(municipality)
    ? []
    : joinSentences([
        crossedLine(municipality, THE_RATE),
        countAgainstRate(municipality, HERE),
        outOfItsSize(municipality, dataset),
      ]);
