import type { Municipality, MunicipalityCode } from '../../../domain/dataset.ts';
import { latestChange } from '../../../domain/latest.ts';
import { VERDICT_LABELS } from '../chanceWords.ts';
import { withCommas } from '../../language/withCommas.ts';
import { casesIn } from '../../report/caseSources.ts';
import type { Case } from '../../report/reportSections.ts';
import { number } from '../../values.ts';
import { type Text, t } from '../../text.ts';

/** The local cases, in the order of the report; the last two stand in its footnotes. The titles are translated. */
export const CASES: readonly Case[] = casesIn({
  'ikast-brande': {
    title:
      'An investment in people: how Ikast-Brande is reducing homelessness and making work more rewarding',
    summary: t`Through a social investment, the municipality has converted all of its work on homelessness to Housing First. According to the article, this helps people out of homelessness and gives the work more meaning.`,
  },
  aalborg: {
    title:
      'Broad involvement in Aalborg has created a shared focus on tackling homelessness. How the municipality got everyone on board',
    summary: t`Many people took part in writing a new strategy. Working together has become both better and easier, says TinaMaria Larsen, who heads the municipality’s centre for social services (Center for Sociale Indsatser).`,
  },
  odense: {
    title:
      'Housing First has paid off in both human and financial terms in Odense Municipality. How the issue is kept on the political agenda',
    summary: t`Odense chose Housing First to give everyone a chance in a flat of their own. The municipality says that a lot of money has been saved, above all because more people get their help at home and fewer live in the most expensive services.`,
  },
  svendborg: {
    title: 'How Housing First is put into practice in Svendborg Municipality',
    summary: t`About Housing First for everyone affected by homelessness, and how, as the article’s title has it, investing can pay off.`,
  },
  aarhus: {
    title: 'A joint stand against homelessness in Aarhus',
    summary: t`About a local partnership that is to ensure everyone in the city a way out of homelessness.`,
  },
});

/** `Counted: 25 in 2022, 26 in 2024; the change may be chance variation.` What the counts say beside what the municipality tells. */
export function caseCounts({ counts, changes }: Pick<Municipality, 'counts' | 'changes'>): Text {
  const numbers = counts.slice(-2).map(({ year, persons }) => t`${number(persons)} in ${String(year)}`);
  const verdict = VERDICT_LABELS[latestChange(changes).verdict];
  return t`Counted: ${withCommas(numbers)}${verdict === null ? '' : `; the change ${verdict.startsWith('may') ? '' : 'is '}${verdict}`}.`;
}

/** The cases of one municipality; empty for most. */
export function casesOf(code: MunicipalityCode): Case[] {
  return CASES.filter(({ municipalityCode }) => municipalityCode === code);
}
