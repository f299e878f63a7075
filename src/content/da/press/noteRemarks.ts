import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { LINE } from '../../../domain/rate.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { number, ofScale } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinWords } from '../language/joinWords.ts';
import { flagText } from '../../municipality/flagText.ts';
import { countAgainstRate } from '../../stories/countAgainstRate.ts';
import { link, plain, type Text, t } from '../../text.ts';

/** What nearly half of the municipalities do is worth knowing and no news. */
function clearlyBelow({ level }: Municipality, { municipalities }: Dataset): Text | null {
  if (level.key !== 'below') return null;
  const alike = municipalities.filter((other) => other.level.key === 'below').length;
  return t`Tallet ligger klart under ${ofScale(LINE)} pr. 1.000. Det gør det i ${number(alike)} af de ${number(municipalities.length)} kommuner, og i sig selv er det derfor ingen nyhed.`;
}

/** That count and rate have gone different ways, as its page says. */
const against = (municipality: Municipality): Text | null =>
  countAgainstRate(municipality, plain(capitalise([municipality.locative])));

/** What to know with a municipality's figures. @param standsOut whether its level is an angle already */
export function noteRemarks(municipality: Municipality, dataset: Dataset, standsOut: boolean): Text[] {
  const below = standsOut || isOfOne(municipality) ? null : clearlyBelow(municipality, dataset);
  const undecided = municipality.level.key === 'undecided' && municipality.rate > 0 && !isOfOne(municipality);
  return [
    against(municipality) === null
      ? null
      : t`At antallet og tallet pr. 1.000 indbyggere er gået hver sin vej, er en bemærkning og ingen vinkel.`,
    below,
    undecided
      ? t`Regnes tilfældige udsving med, kan det ikke siges, om der er over eller under ${ofScale(LINE)} menneske i hjemløshed pr. 1.000 indbyggere.`
      : null,
  ].filter((text) => text !== null);
}

/** What to know as well, and what the municipality's page says above the note. */
export const saidOnPage = (municipality: Municipality, dataset: Dataset): Text[] =>
  [
    against(municipality),
    flagText(municipality, dataset),
    ...municipality.remarks.filter(({ figure }) => figure !== 'flag').map(({ text }): Text => [text]),
  ].filter((text) => text !== null);

/** The region's municipalities whose own notes have an angle. */
export const membersWithAngles = (members: readonly Municipality[]): Text =>
  members.length === 0
    ? ['Ingen af regionens kommuner har for tiden en vinkel, der holder.']
    : t`I disse kommuner er der en vinkel, der holder: ${joinWords(members.map(({ name, slug }) => link(`/kommune/${slug}/`, name)))}.`;
