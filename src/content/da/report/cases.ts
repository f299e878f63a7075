import type { Municipality, MunicipalityCode } from '../../../domain/dataset.ts';
import { latestChange } from '../../../domain/latest.ts';
import { VERDICT_LABELS } from '../chanceWords.ts';
import { withCommas } from '../../language/withCommas.ts';
import { casesIn } from '../../report/caseSources.ts';
import type { Case } from '../../report/reportSections.ts';
import { number } from '../../values.ts';
import { type Text, t } from '../../text.ts';

/** The local cases, in the order of the report; the last two stand in its footnotes. */
export const CASES: readonly Case[] = casesIn({
  'ikast-brande': {
    title: 'En investering i mennesker: Sådan nedbringer Ikast-Brande hjemløsheden og styrker arbejdsglæden',
    summary: t`Med en social investering har kommunen lagt hele indsatsen om til Housing First. Ifølge artiklen hjælper det mennesker ud af hjemløshed og giver arbejdet mere mening.`,
  },
  aalborg: {
    title:
      'Bred inddragelse i Aalborg har skabt fælles fokus på bekæmpelse af hjemløshed. Sådan fik kommunen alle med',
    summary: t`Mange var med til at skrive en ny strategi. Samarbejdet er blevet både bedre og lettere, siger TinaMaria Larsen, der er centerchef i Center for Sociale Indsatser.`,
  },
  odense: {
    title:
      'Housing First har betalt sig både menneskeligt og økonomisk i Odense Kommune. Sådan fastholdes sagen i det politiske rum',
    summary: t`Odense valgte Housing First for at give alle en chance i egen lejlighed. Kommunen siger, at der er sparet mange penge, især fordi flere får hjælpen hjemme, og færre bor på de dyreste tilbud.`,
  },
  svendborg: {
    title: 'Sådan omsættes Housing First til praksis i Svendborg Kommune',
    summary: t`Om Housing First til alle, der er ramt af hjemløshed, og om, at det ifølge artiklens titel kan betale sig at investere.`,
  },
  aarhus: {
    title: 'Et fælles opgør med hjemløshed i Aarhus',
    summary: t`Om et lokalt partnerskab, der skal sikre alle i byen en vej ud af hjemløshed.`,
  },
});

/** `2022: 25, 2024: 26, kan være tilfældigt.` What the counts say beside what the municipality tells. */
export function caseCounts({ counts, changes }: Pick<Municipality, 'counts' | 'changes'>): Text {
  const numbers = counts.slice(-2).map(({ year, persons }) => t`${String(year)}: ${number(persons)}`);
  const verdict = VERDICT_LABELS[latestChange(changes).verdict];
  return t`Talt i ${withCommas(numbers)}${verdict === null ? '' : `; ændringen ${verdict.startsWith('kan') ? '' : 'er '}${verdict}`}.`;
}

/** The cases of one municipality; empty for most. */
export function casesOf(code: MunicipalityCode): Case[] {
  return CASES.filter(({ municipalityCode }) => municipalityCode === code);
}
