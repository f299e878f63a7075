import type { ChartText } from '../../chartText.ts';
import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import type { HousingFirst, Path } from '../../report/reportSections.ts';
import { figure, link, t } from '../../text.ts';

const TEN_HOMES: ChartText = {
  finding: t`Med den rigtige støtte bliver ${figure(8, '8')}–${figure(9, '9')} ud af ${figure(10, '10')} boende`,
  measure: t`Mennesker, der får bolig og støtte efter Housing First. Erfaringer fra Danmark og udlandet.`,
  remarks: [t`Rapporten siger ikke, over hvor lang tid det gælder. De øvrige har brug for en anden løsning.`],
  source: t`Kilder: VIVE 2020, Socialstyrelsen 2022, Pleace og FEANTSA 2019.`,
  alt: 'Ti huse, ét for hvert tiende menneske. Otte er fyldte, og det niende er skraveret: 8 til 9 bliver boende. Det tiende er tomt: 1 til 2 har brug for en anden løsning.',
};

const PATHS: readonly Path[] = [
  {
    key: 'staircase',
    title: 'Trappen: boligen til sidst',
    text: t`I den traditionelle tilgang ligger boligen for enden af en trappe. Man skal op ad trinene ét for ét og vurderes at være »boligparat«. Det kaldes også Treatment First. Ifølge rapporten holder trappen mennesker fast i hjemløshed, for det er for svært at arbejde med sine problemer, når man ikke har et fast sted at bo. Nogle kommuner er begyndt at lægge om, og rapporten mener, at flere skal med.`,
    alt: 'En trappe med ét menneske for foden og en bolig øverst. Trinene er: uden bolig, arbejde med problemerne, vurderes boligparat.',
  },
  {
    key: 'housing-first',
    title: 'Housing First: boligen først',
    text: t`Housing First vender det om. Boligen er begyndelsen, fordi den giver ro. Men den må ikke stå alene. Der skal være hjælp til at gøre den til et hjem, og til det, der ellers er svært. Støtten kommer sammen med boligen og tilpasses den, der flytter ind.`,
    alt: 'En bolig med ét menneske i. Fra boligen løber tre linjer frem i tiden: støtte til at gøre boligen til et hjem, støtte til det, der ellers er svært, og en hverdag sammen med andre.',
  },
];

const PATHS_CHART: ChartText = {
  finding: t`To veje: boligen til sidst eller boligen først`,
  measure: t`Sådan er de to måder at hjælpe på tænkt.`,
  remarks: [],
  source: t`Egen tegning efter rapporten.`,
  alt: PATHS.map(({ title, alt }) => `${title}. ${alt}`).join(' '),
};

/** Section 5: what Housing First is, what it replaces, what it achieves. */
export function housingFirst(): HousingFirst {
  return {
    id: 'det-virker',
    navLabel: 'Housing First',
    heading: t`Boligen først, og støtten følger med`,
    paragraphs: [
      t`Hjemløshed behøver ikke at blive en varig tilstand. Med Housing First får man en bolig hurtigt og samtidig støtte, som tilpasses, hvad man selv drømmer om og har brug for. Bag ligger den tanke, at hjemløshed er noget, man er i for en tid, og at livet kan ændre sig.`,
      t`Det lykkes for de fleste, også for mennesker med store problemer. Erfaringer herhjemme og i udlandet peger på, at otte til ni ud af ti bliver boende, når de får den rigtige støtte.`,
      t`Støttemetoderne kan også bruges til andre, der har det svært, men har et sted at bo. Social- og Boligstyrelsen beskriver ${link(EXTERNAL_LINKS.housingFirstPrinciples, 'principper og rammer for Housing First')} (social.dk).`,
    ],
    tenHomes: TEN_HOMES,
    pathsChart: PATHS_CHART,
    paths: PATHS,
  };
}
