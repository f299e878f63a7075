import type { Municipality } from '../../../domain/dataset.ts';
import { OF_ITS_SIZE, type StandsOut } from '../../../domain/standsOut.ts';
import { numberInText } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { subjectName } from '../../names.ts';
import { type Part, type Text, t } from '../../text.ts';

type Way = StandsOut['way'];

const notChance = (differences: string, them: string): string =>
  `Chance variation gives ${differences} extremely rarely, but the figures do not show what lies behind ${them}.`;

/** @param theirs the rate of those nearest in inhabitants together */
export const standsOutAs = (municipality: Municipality, way: Way, own: Part, theirs: Part): Text =>
  t`In one week in ${String(municipality.latestYear)}, none of the ${numberInText(OF_ITS_SIZE)} municipalities nearest in population had as ${way === 'highest' ? 'many' : 'few'} people experiencing homelessness per 1,000 inhabitants as ${subjectName(municipality)}: ${own} compared with ${theirs} in the ${numberInText(OF_ITS_SIZE)} together. ${notChance('a difference this large', 'it')}`;

export const againstOthers = (municipality: Municipality, own: Part, theirs: Part): Text =>
  t`${municipality.locative} (${own} against ${theirs})`;
export const withEnd = (shown: readonly Text[], way: Way): Text =>
  t`${way === 'highest' ? 'higher' : 'lower'} ${joinWords(shown)}`;
export const endsOfTheirSize = (ends: readonly Text[], year: string): Text =>
  t`Compared with the ${numberInText(OF_ITS_SIZE)} municipalities nearest to each in population, the number of people experiencing homelessness per 1,000 inhabitants in one week in ${year} was, with the greatest certainty, ${joinWords(ends)}. ${notChance('differences this large', 'them')}`;
