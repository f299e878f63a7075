import { SMALL_BASE_BELOW } from '../../../domain/change.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { LevelKey } from '../../../domain/level.ts';
import { LINE } from '../../../domain/rate.ts';
import { roundHalfAwayFromZero } from '../../../domain/roundHalfAwayFromZero.ts';
import { OF_ITS_SIZE } from '../../../domain/standsOut.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { POPULATION_CREDIT } from '../../data/licence.ts';
import { number, numberInText, ofScale, percent, rate } from '../../values.ts';
import type { Point } from '../../pageSection.ts';
import type { ProseWords } from '../../proseSection.ts';
import { figure, t } from '../../text.ts';
import { OVER_A_YEAR_FACTOR } from '../../report/overAYear.ts';
import { overAYear } from '../report/foreword.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** Rates: how they are made, shown and held against the report's. */
function ratePoints({ country, municipalities }: Dataset): Point[] {
  const printed = municipalities.filter((m) => m.printedRate !== null);
  const agree = printed.filter((m) => m.printedRate === roundHalfAwayFromZero(m.rate, 1));
  return [
    {
      title: 'Pr. 1.000 indbyggere',
      text: t`Antallet delt med folketallet den 1. januar samme år, ganget med ${number(1000)}. Vi viser én decimal. Fra ${figure(0.95, '0,95')} til ${figure(1.05, '1,05')} viser vi to, og det gør vi også, når to tal, der bliver sammenlignet, ellers ville se ens ud. Det er altid det uafrundede tal, vi sammenligner, ordner og farver efter. Af rapportens ${number(printed.length)} trykte tal passer ${number(agree.length)} med vores.`,
    },
    {
      title: 'Landstallet pr. 1.000',
      text: t`${number(country.latestPersons)} delt med ${number(country.population)} indbyggere er ${figure(country.rate, formatNumber(country.rate, 3))} pr. 1.000, altså ${rate(country.rate)}.`,
    },
  ];
}

/** What chance does to a rate, to a comparison, to a rank. */
function uncertaintyPoints({ municipalities }: Dataset): Point[] {
  const of = (wanted: LevelKey): number => municipalities.filter(({ level }) => level.key === wanted).length;
  return [
    {
      title: `Over eller under ${LINE_IN_WORDS}`,
      text: t`Et antal svinger tilfældigt fra gang til gang, og et lille antal forholdsvis mest. Vi regner ud, mellem hvilke tal pr. 1.000 indbyggere kommunen ligger, når de udsving regnes med (et eksakt interval på ${percent(95)}, Garwood 1936). Hos ${number(of('above'))} kommuner ligger hele intervallet over ${ofScale(LINE)}, hos ${number(of('below'))} under. For de øvrige ${number(of('undecided'))} kan det ikke siges. Mennesker er ikke uafhængige af hinanden, så de virkelige udsving er mindst så store.`,
    },
    {
      title: '»Stort set lige så meget«',
      text: t`Det skriver vi kun, når forskellen kan være tilfældig, og de to tal ligger inden for ${percent(10)} af hinanden. Ellers skriver vi, hvad der er højest, og om forskellen kan være tilfældig. En kommune bliver holdt op mod resten af sin region og af landet.`,
    },
    {
      title: 'Nummer på listen',
      text: t`De ${number(municipalities.length)} kommuner er ordnet efter tallet pr. indbygger uden afrunding, højest først. Spændet ved siden af er de pladser, kommunen med ${percent(95)} sandsynlighed kan have: ${number(10_000)} lodtrækninger af alle kommuners tal (gammafordelinger med Jeffreys’ prior), de samme hver gang siden bygges. Er spændet en tredjedel af listen eller mere, siger pladsen ikke meget.`,
    },
    {
      title: 'Kommuner, der skiller sig ud',
      text: t`En kommune bliver holdt op mod de ${numberInText(OF_ITS_SIZE)}, der ligger nærmest i indbyggertal. Den skiller sig ud, når dens tal er højest eller lavest af dem alle, mindst dobbelt eller højst halvt så stort som tallet for de ${numberInText(OF_ITS_SIZE)} tilsammen, og forskellen er klart større, end tilfældige udsving giver. Tal med et forbehold er ikke med.`,
    },
  ];
}

/** What we compute ourselves, and what is as printed. */
export function howWeCompute(dataset: Dataset): ProseWords {
  return {
    heading: 'Sådan regner vi',
    paragraphs: [
      t`Antallene er gengivet, som de står i rapporten. Resten regner vi selv, også tallene pr. 1.000 indbyggere.`,
    ],
    points: [
      {
        title: 'Ændring',
        text: t`Det nye tal minus det gamle. I procent af det gamle tal, rundet til hele procenter. Halve procenter rundes væk fra nul, som i rapporten: I Hvidovre er ${number(80)} blevet til ${number(74)}, et fald på ${percent(7.5, 1)}, og det bliver til ${percent(8)}`,
      },
      {
        title: 'Fra nul',
        text: t`Var der ingen i det første år, kan ændringen ikke udtrykkes i procent. Var der ingen i nogen af årene, er ændringen 0, og der er ikke noget at vurdere.`,
      },
      {
        title: 'Få mennesker',
        text: t`Er der talt færre end ${number(SMALL_BASE_BELOW)} i det første år, viser vi ændringen i mennesker først og procenten bagefter med en bemærkning. Er der talt ét menneske, sammenligner vi ikke tallet med andres.`,
      },
      ...ratePoints(dataset),
      ...uncertaintyPoints(dataset),
      {
        title: 'Over et år',
        text: t`Landets tal ganges med ${figure(OVER_A_YEAR_FACTOR, '2,5')}, som VIVE har beregnet. Det giver ${overAYear(dataset)}. Faktoren gælder landet under ét, og vi bruger den aldrig på en enkelt kommune.`,
      },
    ],
    after: [
      t`Kilder: antallene er rapportens, og de ${figure(OVER_A_YEAR_FACTOR, '2,5')} er VIVEs, som rapporten gengiver dem. ${POPULATION_CREDIT.da} Reglerne for afrunding, sammenligning og rækkefølge er vores egne.`,
    ],
  };
}
