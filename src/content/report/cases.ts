import type { MunicipalityCode } from '../../domain/dataset.ts';
import { EXTERNAL_LINKS } from '../externalLinks.ts';
import { type Text, t } from '../text.ts';

/** A municipality's own experience with Housing First, told elsewhere. */
export interface Case {
  readonly municipalityCode: MunicipalityCode;
  readonly slug: string;
  readonly title: string;
  readonly summary: Text;
  readonly href: string;
}

/** The local cases, in the order of the report; the last two stand in its footnotes. */
export const CASES: readonly Case[] = [
  {
    municipalityCode: '0756',
    slug: 'ikast-brande',
    title: 'En investering i mennesker: Sådan nedbringer Ikast-Brande hjemløsheden og styrker arbejdsglæden',
    summary: t`Med en social investering har kommunen lagt hele indsatsen om til Housing First. Det har hjulpet mennesker videre og gjort arbejdet mere meningsfuldt.`,
    href: EXTERNAL_LINKS.caseIkastBrande,
  },
  {
    municipalityCode: '0851',
    slug: 'aalborg',
    title:
      'Bred inddragelse i Aalborg har skabt fælles fokus på bekæmpelse af hjemløshed. Sådan har kommunen fået alle med',
    summary: t`Mange var med til at skrive en ny strategi. Samarbejdet er blevet både bedre og lettere, siger TinaMaria Larsen, der er centerchef i Center for Sociale Indsatser.`,
    href: EXTERNAL_LINKS.caseAalborg,
  },
  {
    municipalityCode: '0461',
    slug: 'odense',
    title:
      'Housing First har betalt sig både menneskeligt og økonomisk i Odense Kommune. Sådan fastholdes sagen i det politiske rum',
    summary: t`Odense valgte Housing First for at give alle en chance i egen lejlighed. Der er sparet penge, fordi færre bor på de dyreste tilbud og får hjælpen hjemme i stedet.`,
    href: EXTERNAL_LINKS.caseOdense,
  },
  {
    municipalityCode: '0479',
    slug: 'svendborg',
    title: 'Sådan omsættes Housing First til praksis i Svendborg Kommune',
    summary: t`Om at bruge Housing First over for alle, der er ramt af hjemløshed, og om, hvorfor det kan betale sig.`,
    href: EXTERNAL_LINKS.caseSvendborg,
  },
  {
    municipalityCode: '0751',
    slug: 'aarhus',
    title: 'Et fælles opgør med hjemløshed i Aarhus',
    summary: t`Om et lokalt partnerskab, der skal sikre alle i byen en vej ud af hjemløshed.`,
    href: EXTERNAL_LINKS.caseAarhus,
  },
];

/** The cases of one municipality; empty for most. */
export function casesOf(code: MunicipalityCode): Case[] {
  return CASES.filter(({ municipalityCode }) => municipalityCode === code);
}
