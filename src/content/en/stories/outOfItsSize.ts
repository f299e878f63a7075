import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { rateOf } from '../../../domain/rate.ts';
import { OF_ITS_SIZE, outstanding, type StandsOut } from '../../../domain/standsOut.ts';
import { numberInText, rates } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { listName, subjectName } from '../names.ts';
import { type Text, t } from '../../text.ts';

const WAYS: Readonly<Record<StandsOut['way'], string>> = { highest: 'many', lowest: 'few' };

/** How many are named at either end. */
const NAMED = 2;

const notChance = (differences: string, them: string): string =>
  `Chance variation gives ${differences} extremely rarely, but the figures do not show what lies behind ${them}.`;

/** How a municipality stands out for its size, and how sure it is; `null` where it doesn't. */
export function outOfItsSize(municipality: Municipality, { municipalities }: Dataset): Text | null {
  const found = outstanding(municipalities).find((one) => one.municipality === municipality);
  if (found === undefined) return null;
  const [own, others] = rates([municipality.rate, rateOf(found.others)]);
  return t`In one week in ${String(municipality.latestYear)}, none of the ${numberInText(OF_ITS_SIZE)} municipalities nearest in population had as ${WAYS[found.way]} people experiencing homelessness per 1,000 inhabitants as ${subjectName(municipality)}: ${own ?? ''} compared with ${others ?? ''} in the ${numberInText(OF_ITS_SIZE)} together. ${notChance('a difference this large', 'it')}`;
}

function named(found: readonly StandsOut[], way: StandsOut['way'], isFirst: boolean): Text | null {
  const most = found.filter((one) => one.way === way).slice(0, NAMED);
  if (most.length === 0) return null;
  const shown = most.map(({ municipality, others }) => {
    const [own, theirs] = rates([municipality.rate, rateOf(others)]);
    return t`${listName(municipality)} (${own ?? ''} against ${theirs ?? ''})`;
  });
  const superlative = way === 'highest' ? 'the most' : 'the fewest';
  return isFirst
    ? t`${joinWords(shown)} had ${superlative} people experiencing homelessness per 1,000 inhabitants`
    : t`${joinWords(shown)} had ${superlative}`;
}

/** Those that stand out most for their size; `null` where nobody does. */
export function mostOutOfTheirSize({ municipalities }: Dataset): Text | null {
  const found = outstanding(municipalities);
  const year = String(municipalities[0]?.latestYear ?? '');
  const highest = named(found, 'highest', true);
  const ends = [highest, named(found, 'lowest', highest === null)].filter((end) => end !== null);
  if (ends.length === 0) return null;
  return t`In one week in ${year}, compared with the ${numberInText(OF_ITS_SIZE)} municipalities nearest to each in population, ${ends.flatMap((end, i) => (i === 0 ? end : [', while ', ...end]))}. ${notChance('differences this large', 'them')}`;
}
