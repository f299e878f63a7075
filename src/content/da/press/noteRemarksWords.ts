import type { Municipality } from '../../../domain/dataset.ts';
import { LINE } from '../../../domain/rate.ts';
import { number, ofScale } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { listName } from '../../names.ts';
import { link, type Text, t } from '../../text.ts';

export const COUNT_AND_RATE_DIFFER: Text = t`At antallet og tallet pr. 1.000 indbyggere er gået hver sin vej, er en bemærkning og ingen vinkel.`;
/** @param alike how many lie so, of all */
export const isClearlyBelow = (alike: number, of: number): Text =>
  t`Tallet ligger klart under ${ofScale(LINE)} pr. 1.000. Det gør det i ${number(alike)} af de ${number(of)} kommuner, og i sig selv er det derfor ingen nyhed.`;
export const UNDECIDED_LEVEL: Text = t`Regnes tilfældige udsving med, kan det ikke siges, om der er over eller under ${ofScale(LINE)} menneske i hjemløshed pr. 1.000 indbyggere.`;

/** The region's municipalities whose own notes have an angle. */
export const membersWithAngles = (members: readonly Municipality[]): Text =>
  members.length === 0
    ? ['Ingen af regionens kommuner har for tiden en vinkel, der holder.']
    : t`I disse kommuner er der en vinkel, der holder: ${joinWords(members.map((member) => link(`/kommune/${member.slug}/`, listName(member))))}.`;
