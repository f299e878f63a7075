import type { Dataset } from '../../../domain/dataset.ts';
import { percent } from '../../values.ts';
import type { SubSection, WhoTheyAre } from '../../report/reportSections.ts';
import { shareOf } from '../../report/shareOf.ts';
import { t, title } from '../../text.ts';
import { aboutPersons } from './distributionCharts.ts';

const HIDDEN: SubSection = {
  heading: t`Meget af det ser man ikke`,
  paragraphs: [
    t`Den, der har sovet hos en bekendt, kan ugen efter sove i en parkeringskælder, i et telt eller på et forsorgshjem. En optælling fanger ét af stederne. Bor man i en kælder, i naturen eller hos skiftende venner, er man sjældent synlig for andre mennesker, og kommunen ved det ofte heller ikke.`,
    t`De færreste svarer til det billede, mange har af hjemløshed. Især yngre fortæller, at de ikke kan genkende sig selv i det og heller ikke vil forbindes med det. Det er en af grundene til, at mange ikke får den rette hjælp. Derfor er det en vigtig opgave at finde frem til folk. Den, der søger hjælp til noget andet, fx psykiske problemer, kan også mangle et sted at bo.`,
  ],
};

const VOICES: SubSection = {
  heading: t`Tre fortæller`,
  paragraphs: [
    t`For én betød det ikke så meget at være uden familie, før de 18 år var fyldt. Nu er der heller ikke et hjem, og ensomheden fylder. Et sted at sove afhænger af to veninder, og sammen med dem bliver det til fest og til ting, man burde lade være med. »Det er virkelig et pres«, lyder det. Frygten for at stå uden et sted at sove i nat er der hele tiden.`,
    t`En anden fortæller, at man bliver ved med at tro på, at det løser sig. »Men det gør det bare ikke.« Var hjælpen til et hjem kommet tidligere, var uddannelsen måske blevet gjort færdig. Måske havde der været et arbejde i dag og færre behandlingsforløb.`,
    t`En tredje siger, at kommunen altid så på job og uddannelse først. Det blev til fem grundforløb og én færdig uddannelse. Hjælp til en bolig »ville have været langt bedre«, for uden et fast sted at bo vender de dårlige vaner hurtigt tilbage.`,
  ],
};

/** Section 3: situations, ages, hidden homelessness, voices. */
export function whoTheyAre(dataset: Dataset): WhoTheyAre {
  const street = shareOf(dataset.situations, 'gaden');
  const nightCafe = shareOf(dataset.situations, 'natvarmestue');
  return {
    id: 'hvem',
    navLabel: 'Hvem det rammer',
    heading: t`De fleste sover ikke på gaden`,
    paragraphs: [
      t`På gaden var det ${percent(street.percent)}, ${aboutPersons(street, dataset.country)} mennesker, og på natvarmestue ${percent(nightCafe.percent)}, ${aboutPersons(nightCafe, dataset.country)}. Langt flere var på forsorgshjem, som også kaldes herberger, eller sov hos skiftende venner og bekendte.`,
      t`Vejene ind i hjemløshed er forskellige. Nogle er unge, der har været anbragt som børn og har svært ved at finde sig til rette som voksne. Andre er ældre, for hvem en enkelt begivenhed vendte op og ned på alt. Mange har en psykisk lidelse, problemer med rusmidler eller begge dele, og de fleste mangler et netværk, der er stærkt nok til at træde til. De fleste vil det samme: have et hjem og støtte nok til at blive i det.`,
      t`Stedet, man sover, viser ikke, hvor svært man har det. De, der sover hos andre, har psykiske lidelser og problemer med rusmidler lige så ofte som de, der bor på forsorgshjem.`,
    ],
    hidden: HIDDEN,
    voices: VOICES,
    voicesSource: t`Genfortalt og citeret efter rapporten, som har udsagnene fra ${title('»Stop Hjemløshed – unges erfaringer«')}, Hjem til Alle og SAND, 2020. Navnene er ikke oplyst.`,
  };
}
