import type { Dataset } from '../../domain/dataset.ts';
import type { ChartText } from '../chartText.ts';
import { percent } from '../figures.ts';
import { type Text, t, title } from '../text.ts';
import { agesChart, percentOf, situationsChart } from './distributionCharts.ts';
import type { ReportSection, SubSection } from './reportSection.ts';

export interface WhoTheyAre extends ReportSection {
  readonly situations: ChartText;
  readonly ages: ChartText;
  readonly hidden: SubSection;
  readonly voices: SubSection;
  readonly voicesSource: Text;
}

const HIDDEN: SubSection = {
  heading: t`Meget af det ser man ikke`,
  paragraphs: [
    t`Den, der har sovet hos en bekendt, kan ugen efter sove i en parkeringskælder, i et telt eller på et forsorgshjem. En optælling fanger ét af stederne. Bor man i en kælder, i naturen eller på skift hos andre, er man sjældent synlig for andre mennesker, og kommunen ved det ofte heller ikke.`,
    t`De færreste svarer til det billede, mange har af hjemløshed. Især yngre fortæller, at de ikke kan genkende sig selv i det og heller ikke vil forbindes med det. Så er det let at gå glip af den hjælp, man har ret til. Derfor er det en vigtig opgave at finde frem til folk. Den, der søger hjælp til noget andet, fx psykiske problemer, kan også mangle et sted at bo.`,
  ],
};

const VOICES: SubSection = {
  heading: t`Tre, der har prøvet det`,
  paragraphs: [
    t`For én blev savnet af en familie først stort efter 18-årsdagen, da der heller ikke var et hjem. To veninder er vejen til et sted at sove, men hos dem ender det med fest og med ting, ingen af dem burde gøre. Uroen for, at sovepladsen forsvinder, slipper aldrig.`,
    t`En anden blev ved med at tro, at det ville gå i orden. Hjælp til et hjem på et tidligere tidspunkt kunne have betydet en færdig uddannelse, måske et arbejde og færre behandlinger.`,
    t`En tredje mødte en kommune, der mest talte om job og uddannelse. Det blev til fem grundforløb, men kun ét blev til en uddannelse. Uden et fast sted at bo vendte de gamle vaner tilbage. En bolig først havde været en bedre hjælp.`,
  ],
};

/** Section 3: situations, ages, hidden homelessness, voices. */
export function whoTheyAre(dataset: Dataset): WhoTheyAre {
  const street = percentOf(dataset.situations, 'gaden');
  return {
    id: 'hvem',
    navLabel: 'Hvem det rammer',
    heading: t`De færreste sover på gaden`,
    paragraphs: [
      t`Det gør ${percent(street)}, mens langt flere er på forsorgshjem, som også kaldes herberger, eller sover på skift hos andre.`,
      t`Vejene ind i hjemløshed er forskellige. Nogle er unge, der har været anbragt som børn og har svært ved at finde sig til rette som voksne. Andre er ældre, for hvem en enkelt begivenhed vendte op og ned på alt. Mange har en psykisk lidelse, problemer med rusmidler eller begge dele, og få har familie og venner, der kan træde til. De fleste vil det samme: have et hjem og støtte nok til at blive i det.`,
      t`Stedet, man sover, viser ikke, hvor svært man har det. De, der sover på skift hos andre, har psykiske lidelser og problemer med rusmidler lige så ofte som de, der bor på forsorgshjem.`,
    ],
    situations: situationsChart(dataset),
    ages: agesChart(dataset),
    hidden: HIDDEN,
    voices: VOICES,
    voicesSource: t`Genfortalt efter ${title('Stop Hjemløshed – unges erfaringer')}, Hjem til Alle og SAND, 2020.`,
  };
}
