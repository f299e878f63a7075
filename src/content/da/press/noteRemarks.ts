import type { Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import { LINE } from '../../../domain/rate.ts';
import { isOfOne } from '../../development.ts';
import { number } from '../figures.ts';
import { capitalise } from '../language/capitalise.ts';
import { joinWords } from '../language/joinWords.ts';
import { flagText } from '../municipality/flagText.ts';
import { levelSentence } from '../municipality/levelSentence.ts';
import { countAgainstRate } from '../stories/countAgainstRate.ts';
import { link, plain, type Text, t } from '../../text.ts';

/** What nearly half of the municipalities do is worth knowing and no news. */
function clearlyBelow({ level }: Municipality, { municipalities }: Dataset): Text | null {
  if (level.key !== 'below') return null;
  const alike = municipalities.filter((other) => other.level.key === 'below').length;
  return t`Tallet ligger klart under ${number(LINE)} pr. 1.000. Det gør det i ${number(alike)} af de ${number(municipalities.length)} kommuner, og i sig selv er det derfor ingen nyhed.`;
}

/** What to know with a municipality's figures. @param standsOut whether its level is an angle already */
export function noteRemarks(municipality: Municipality, dataset: Dataset, standsOut: boolean): Text[] {
  const below = standsOut || isOfOne(municipality) ? null : clearlyBelow(municipality, dataset);
  const undecided = municipality.level.key === 'undecided' && municipality.rate > 0 && !isOfOne(municipality);
  const flag = flagText(municipality, dataset);
  const against = countAgainstRate(municipality, plain(capitalise([municipality.locative])));
  return [
    against === null ? null : t`${against} Det er en bemærkning og ingen vinkel.`,
    below,
    undecided ? levelSentence(municipality) : null,
    flag,
    ...municipality.remarks.filter(({ figure }) => figure !== 'flag').map(({ text }): Text => [text]),
  ].filter((text) => text !== null);
}

/** The region's municipalities whose own notes have an angle. */
export const membersWithAngles = (members: readonly Municipality[]): Text =>
  members.length === 0
    ? ['Ingen af regionens kommuner har for tiden en vinkel, der holder.']
    : t`I disse kommuner er der en vinkel, der holder: ${joinWords(members.map(({ name, slug }) => link(`/kommune/${slug}/`, name)))}.`;

/** What to know with a region's figures. */
export const regionNoteRemarks = (region: Region): Text[] => region.remarks.map(({ text }): Text => [text]);
