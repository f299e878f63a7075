import type { Municipality } from '../../../domain/dataset.ts';
import { OF_ITS_SIZE, type StandsOut } from '../../../domain/standsOut.ts';
import { numberInText } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { subjectName } from '../../names.ts';
import { type Part, type Text, t } from '../../text.ts';

type Way = StandsOut['way'];

const NOT_CHANCE = 'giver tilfældige udsving yderst sjældent, men hvad der ligger bag, viser tallene ikke.';

/** @param theirs the rate of those nearest in inhabitants together */
export const standsOutAs = (municipality: Municipality, way: Way, own: Part, theirs: Part): Text =>
  t`I én uge i ${String(municipality.latestYear)} havde ingen af de ${numberInText(OF_ITS_SIZE)} kommuner, der ligger nærmest i indbyggertal, så ${way === 'highest' ? 'mange' : 'få'} i hjemløshed pr. 1.000 indbyggere som ${subjectName(municipality)}: ${own} mod ${theirs} i de ${numberInText(OF_ITS_SIZE)} tilsammen. Så stor en forskel ${NOT_CHANCE}`;

export const againstOthers = (municipality: Municipality, own: Part, theirs: Part): Text =>
  t`${municipality.locative} (${own} mod ${theirs})`;
export const withEnd = (shown: readonly Text[], way: Way): Text =>
  t`${way === 'highest' ? 'højere' : 'lavere'} ${joinWords(shown)}`;
export const endsOfTheirSize = (ends: readonly Text[], year: string): Text =>
  t`Holdt op mod de ${numberInText(OF_ITS_SIZE)} kommuner, der ligger nærmest i indbyggertal, var antallet i hjemløshed pr. 1.000 indbyggere i én uge i ${year} med størst sikkerhed ${joinWords(ends)}. Så store forskelle ${NOT_CHANCE}`;
