import type { BuildCost, Measurements, PageCost } from '../../../measure/performance.ts';
import { formatDate } from '../../../format/formatDate.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { number } from '../figures.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Value, type Text, figure, t } from '../../text.ts';
import { pageName } from './pageNames.ts';
import { buildSeconds, kilobytes, longestTask, megabytes, seconds, shift } from './units.ts';

export const PERFORMANCE_PATH = '/om/ydeevne/';
export const PERFORMANCE_TITLE = 'Hvor hurtig er siden?';
export const PERFORMANCE_DESCRIPTION =
  'Målinger af, hvor hurtigt siderne vises på en langsom telefon, hvor meget de fylder, og hvad det koster at bygge dem.';
export const PERFORMANCE_INTRO: Text = t`Tal, der angår alle, skal kunne læses på en gammel telefon i et tog. Her står, hvad vi har målt, hvordan vi har gjort det, og hvad vi måler os med.`;

export interface PerformanceTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | Value)[])[];
}

export interface PerformanceSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly Text[];
  readonly table: PerformanceTable | null;
  readonly after: readonly Text[];
}

/** Milliseconds; browsers tell of no shorter tasks. */
const LONG_TASK = 50;

/** Milliseconds until a kind of page is painted. */
const PAINT_GOALS: Readonly<Record<string, number>> = { municipality: 1500, front: 2000 };
/** Bytes of twenty embeds, and seconds of a whole build. */
const EMBEDS_GOAL = 200_000;
const BUILD_GOALS = { drawn: 60, kept: 15 };
/** Work may grow so many times faster than pages and is still said to keep pace. */
const IN_STEP = 1.25;

/** Says which goals the figures above miss. */
const reached = (missed: readonly Text[]): Text =>
  missed.length === 0 ? t`Det er nået i målingen.` : t`Det er ikke nået, hvad angår ${joinWords(missed)}.`;

function missedByPages(pages: readonly PageCost[]): Text[] {
  const slow = pages.filter(({ kind, largestPaint }) => largestPaint > (PAINT_GOALS[kind] ?? Infinity));
  const moving = pages.filter(({ layoutShift }) => layoutShift > 0);
  const busy = pages.filter(({ longestTask: longest }) => longest > LONG_TASK);
  const of = (kinds: readonly PageCost[], what: string): Text[] =>
    kinds.length === 0 ? [] : [t`${what} (${joinWords(kinds.map(({ kind }) => pageName(kind)))})`];
  return [...of(slow, 'tiden'), ...of(moving, 'roen på siden'), ...of(busy, 'den længste opgave')];
}

function growsWithAreas(rows: readonly BuildCost[]): boolean {
  const [fewest, most] = [rows.at(0), rows.at(-1)];
  if (fewest === undefined || most === undefined) return true;
  return most.coreSeconds / fewest.coreSeconds <= (most.pages / fewest.pages) * IN_STEP;
}

function pages({ pages, bare, runs, machine }: Measurements): PerformanceSection {
  return {
    id: 'sider',
    heading: 'Siderne på en langsom telefon',
    paragraphs: [
      t`Hver side er hentet ${number(runs)} gange i Chromium ${machine.chromium}, hver gang som et første besøg. Processoren er gjort fire gange langsommere, forbindelsen har 1,6 Mbit i sekundet, og hvert svar er 150 ms undervejs. Tabellen viser den midterste af målingerne.`,
    ],
    table: {
      caption: 'Et første besøg på hver slags side',
      head: ['Side', 'Første tegn', 'Største del', 'Flytter sig', 'Længste opgave', 'Hentet', 'Filer'],
      rows: [...pages, bare].map((page) => [
        pageName(page.kind),
        seconds(page.firstPaint),
        seconds(page.largestPaint),
        shift(page.layoutShift),
        longestTask(page.longestTask),
        kilobytes(page.bytes),
        number(page.requests),
      ]),
    },
    after: [
      t`»Første tegn« og »største del« er, hvor lang tid der går, før man ser noget, og før det største på skærmen er tegnet. »Flytter sig« er 0, når intet hopper, mens siden kommer. Den længste opgave er den tid, siden højst er optaget og ikke kan svare. Den bare side har en kommunes tekst og intet andet: ingen egne skrifttyper, ingen farver, tegninger, tabeller eller scripts. Den viser, hvad browseren selv bruger.`,
      joinSentences([
        t`Målet er, at en kommune er tegnet inden for 1,5 sekunder og forsiden inden for 2, at intet flytter sig, og at ingen opgave varer over ${number(LONG_TASK)} ms.`,
        reached(missedByPages(pages)),
      ]),
      ...(bare.longestTask > LONG_TASK
        ? [
            t`Det sidste mål er svært at nå på denne maskine: Selv den bare side har en opgave på ${longestTask(bare.longestTask)}. Så er spørgsmålet, hvor langt vores sider ligger fra den.`,
          ]
        : []),
    ],
  };
}

const embeds = ({ embeds: cost }: Measurements): PerformanceSection => ({
  id: 'indlejringer',
  heading: 'Tyve diagrammer i en artikel',
  paragraphs: [
    t`${number(cost.embeds)} forskellige diagrammer stod på en anden hjemmesides artikel, som blev rullet igennem på den samme langsomme maskine og forbindelse. Det sidste var fremme efter ${seconds(cost.ready)}, rulningen medregnet.`,
    t`De hentede ${kilobytes(cost.bytes)} i ${number(cost.requests)} filer: én for hvert diagram og én for det script, der giver dem den rette højde. Den længste opgave i et af diagrammerne var ${longestTask(cost.longestTask)}.`,
    t`Den længste i hele artiklen, med alt det browseren selv gør, var ${longestTask(cost.longestHeard)}. Med tyve bare rammer i stedet for diagrammerne var den ${longestTask(cost.bareLongestHeard)}.`,
  ],
  table: null,
  after: [
    joinSentences([
      t`Målet er under 200 KB i alt og ingen opgave over ${number(LONG_TASK)} ms i diagrammerne.`,
      reached([
        ...(cost.bytes < EMBEDS_GOAL ? [] : [t`vægten`]),
        ...(cost.longestTask > LONG_TASK ? [t`den længste opgave`] : []),
      ]),
    ]),
  ],
});

const buildRow = (name: string, build: BuildCost): (string | Value)[] => [
  name,
  number(build.pages),
  number(build.files),
  megabytes(build.bytes),
  buildSeconds(build.seconds),
  buildSeconds(build.coreSeconds),
  megabytes(build.peakMemory),
];

function builds({ builds: rows, whole }: Measurements): PerformanceSection {
  const [fewest, most] = [rows.at(0), rows.at(-1)];
  const growth =
    fewest === undefined || most === undefined || fewest === most
      ? []
      : [
          t`Fra ${number(fewest.areas)} til ${number(most.areas)} områder bliver der ${ratio(most.pages / fewest.pages)} gange så mange sider, og processorerne arbejder ${ratio(most.coreSeconds / fewest.coreSeconds)} gange så længe.`,
        ];
  return {
    id: 'bygning',
    heading: 'At bygge siden',
    paragraphs: [
      t`Alle sider bliver lavet på forhånd. For at se, om det også går, når der er flere, bygger vi dem med opdigtede kommuner ved siden af de rigtige, uden billeder. De sidste to linjer er hele siden, som den bliver udgivet.`,
    ],
    table: {
      caption: 'Bygning med flere og flere områder',
      head: ['Områder', 'Sider', 'Filer', 'Fylder', 'På uret', 'Processortid', 'Hukommelse'],
      rows: [
        ...rows.map((build) => buildRow(formatNumber(build.areas), build)),
        buildRow('Hele siden, alle billeder tegnet', whole.imagesDrawn),
        buildRow('Hele siden, billeder gemt fra før', whole.imagesKept),
      ],
    },
    after: [
      ...growth,
      joinSentences([
        t`Målet er hele siden under ${number(BUILD_GOALS.drawn)} sekunder på to kerner fra ingenting og under ${number(BUILD_GOALS.kept)}, når billederne er gemt, og at tiden vokser i takt med antallet af områder.`,
        reached([
          ...(whole.imagesDrawn.seconds < BUILD_GOALS.drawn ? [] : [t`tiden fra ingenting`]),
          ...(whole.imagesKept.seconds < BUILD_GOALS.kept ? [] : [t`tiden med gemte billeder`]),
          ...(growsWithAreas(rows) ? [] : [t`væksten`]),
        ]),
      ]),
    ],
  };
}

const ratio = (value: number): Value => figure(value, formatNumber(value, 1));

const OTHERS: PerformanceSection = {
  id: 'andre',
  heading: 'Hvad vi måler os med',
  paragraphs: [
    t`Før siden blev til, prøvede vi, hvad andre måder at gøre det samme på kræver på den samme langsomme telefon. Prøverne er ikke gentaget sammen med målingerne ovenfor, så de viser størrelsen og ikke mere.`,
  ],
  table: {
    caption: 'Prøver af andre måder at gøre det samme på',
    head: ['Opgave', 'Lavest', 'Højest'],
    rows: [
      ['Et danmarkskort tegnet', '2,3 s (Leaflet)', '6,6 s (Plotly)'],
      ['Opgaver, der spærrer for kortet, i alt', '0,7 s', '3,2 s'],
      ['Et indlejret diagram', '17 KB (d3)', '300 KB'],
      ['Tyve indlejrede diagrammer fremme', '5,7 s', '21 s'],
      ['3.000 sider bygget', '3,5 s (Eleventy)', '93 s (Observable Framework)'],
    ],
  },
  after: [
    t`I samme prøve var en helt bar side uden kort, tabeller og script tegnet efter 1,2 sekunder uden opgaver, der spærrer. Den vil vi ligge tæt på.`,
  ],
};

function machine({
  date,
  machine: { cores, processor, memory, node, load },
}: Measurements): PerformanceSection {
  const busy =
    load > cores
      ? t` Andre programmer kørte på maskinen imens, så tiderne er længere, end de ville være på en ledig maskine.`
      : t``;
  return {
    id: 'maskinen',
    heading: 'Maskinen',
    paragraphs: [
      t`Målt ${formatDate(date)} på en maskine med ${number(cores)} kerner (${processor}) og ${megabytes(memory)} hukommelse, Node ${node}. I gennemsnit ville ${figure(load, formatNumber(load, 1))} processer bruge en kerne på samme tid.${busy}`,
      t`Enhver kan gøre det efter med kommandoen npm run bench, som ligger ved sidens kode.`,
    ],
    table: null,
    after: [],
  };
}

/** `/om/ydeevne/`: what was measured, how, and what it is held against. */
export const performanceSections = (measured: Measurements): readonly PerformanceSection[] => [
  pages(measured),
  embeds(measured),
  builds(measured),
  OTHERS,
  machine(measured),
];
