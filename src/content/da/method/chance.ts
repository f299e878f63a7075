import { verdictsByChance } from '../../../domain/chanceAlone.ts';
import { CLEARLY_LARGER_BELOW, LARGER_BELOW } from '../../../domain/chanceTest.ts';
import type { ChanceVerdict, Dataset, Municipality } from '../../../domain/dataset.ts';
import { latestChange } from '../../../domain/latest.ts';
import { VERDICT_LABELS } from '../chanceWords.ts';
import { developmentOf } from '../../development.ts';
import { number, numberInText, percent } from '../../values.ts';
import { howOften } from '../../language/howOften.ts';
import type { ProseWords } from '../../proseSection.ts';
import { municipalityOf } from '../../../domain/municipalityOf.ts';
import { type Text, t } from '../../text.ts';

const ALBERTSLUND = '0165';

const quoted = (verdict: ChanceVerdict): string => `»${VERDICT_LABELS[verdict] ?? ''}«`;

function example(municipality: Municipality): Text {
  const development = developmentOf(municipality);
  if (development === null) return t``;
  const { previous, latest, change } = development;
  const often = howOften(change.pValue ?? 1);
  return t`I ${municipality.name} er der talt ${number(previous.persons)} i ${String(previous.year)} og ${number(latest.persons)} i ${String(latest.year)}, i alt ${number(previous.persons + latest.persons)}. Kaster man så mange mønter, bliver udfaldet mindst så usædvanligt i ${often}. Derfor skriver vi, at ændringen kan være tilfældig.`;
}

/** The chance test, so that a reporter can explain it. */
export function chanceMethod(dataset: Dataset): ProseWords {
  const { country, municipalities } = dataset;
  const national = latestChange(country.changes);
  return {
    heading: 'Kan en ændring være tilfældig?',
    paragraphs: [
      t`Selv hvis intet ændrer sig i en kommune, vil tallet svinge fra optælling til optælling. Mennesker kommer til, og andre kommer videre, og nogle af dem kunne lige så godt være blevet talt det ene år som det andet. Spørgsmålet er, om forskellen er større end den slags udsving.`,
      t`Vi lægger de to tal sammen og slår plat og krone: Krone er det ene år, plat det andet. Mønten er lidt skæv, hvis folketallet har ændret sig, for flere indbyggere giver lidt flere i hjemløshed uden at være en nyhed. Så ser vi, hvor tit mønterne alene giver en forskel, der er mindst lige så stor som den, VIVE har fundet. Sker det tit, kan tilfældet være hele forklaringen. Sker det sjældent, er det mindre sandsynligt.`,
      example(municipalityOf(dataset, ALBERTSLUND)),
    ],
    points: [
      {
        title: quoted('maybe-chance'),
        text: t`Mønterne giver så stor en forskel i mindst ${percent(LARGER_BELOW * 100)} af tilfældene.`,
      },
      {
        title: quoted('larger'),
        text: t`Mønterne giver den i under ${percent(LARGER_BELOW * 100)} af tilfældene.`,
      },
      {
        title: quoted('clearly-larger'),
        text: t`Mønterne giver den i under ${percent(CLEARLY_LARGER_BELOW * 100, 1)} af tilfældene.`,
      },
      {
        title: 'Hele landet',
        text: t`Fra ${String(national.fromYear)} til ${String(national.toYear)} steg tallet med ${number(national.persons)}. Regnes folketallet med, falder mønterne mindst så usædvanligt ud i ${howOften(national.pValue ?? 1)}.`,
      },
      {
        title: 'Det er en tommelfingerregel',
        text: t`VIVE tæller alle, der er kendt, ikke en stikprøve. Testen siger derfor ikke noget om fejl i optællingen, men om, hvor meget et tal kan svinge.`,
      },
      {
        title: 'Nogle få skyldes tilfældet',
        text: t`Med ${number(municipalities.length)} kommuner vil omkring ${numberInText(Math.round(verdictsByChance(municipalities)))} komme under grænsen på ${percent(LARGER_BELOW * 100)}, selv om intet er sket. Se derfor ikke på én kommune alene.`,
      },
      {
        title: 'Testen forenkler',
        text: t`Den går ud fra, at mennesker kommer og går hver for sig. Men åbner eller lukker et forsorgshjem, flytter mange sig på én gang. Derfor er de virkelige udsving mindst så store som testens, og grænsen er den mindste, man kan tale om.`,
      },
      {
        title: 'Testen kender ingen årsager',
        text: t`En stor ændring kan have mange grunde, også at der er talt på en anden måde. Og et tilfældigt udsving er stadig mennesker.`,
      },
    ],
    after: [
      t`For fagfolk: C-testen (Przyborowski og Wilenski, 1940). Betinget af summen af de to tal er det seneste binomialfordelt med sandsynligheden b/(a + b), hvor a og b er folketallet 1. januar i det første og det seneste år; hvor vi ikke har folketallet, er den ½. p er summen af sandsynlighederne for alle udfald, der ikke er mere sandsynlige end det observerede. Det er den samme metode som binom.test i R. Forskelle med p under 0,05 kaldes ofte »statistisk signifikante«. Vi bruger ikke ordet, fordi det let bliver læst som »vigtige«.`,
    ],
  };
}
