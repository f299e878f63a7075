import type { Municipality } from '../../../domain/dataset.ts';
import { LINE } from '../../../domain/rate.ts';
import { number, ofScale } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { listName } from '../../names.ts';
import { link, type Text, t } from '../../text.ts';

export const COUNT_AND_RATE_DIFFER: Text = t`That the number and the figure per 1,000 inhabitants have moved in different directions is a remark, not an angle.`;
/** @param alike how many lie so, of all */
export const isClearlyBelow = (alike: number, of: number): Text =>
  t`The figure is clearly below ${ofScale(LINE)} per 1,000. That is so in ${number(alike)} of the ${number(of)} municipalities, and in itself it is therefore no news.`;
export const UNDECIDED_LEVEL: Text = t`Allowing for chance variation, it cannot be said whether the figure is above or below ${ofScale(LINE)} person in homelessness per 1,000 inhabitants.`;

/** The region's municipalities whose own notes have an angle. */
export const membersWithAngles = (members: readonly Municipality[]): Text =>
  members.length === 0
    ? ['None of the region’s municipalities has an angle that holds up at present.']
    : t`In these municipalities there is an angle that holds up: ${joinWords(members.map((member) => link(`/kommune/${member.slug}/`, listName(member))))}.`;
