import type { Goal, JudgedMeasurements, JudgedOccasion } from '../../../measure/goals.ts';
import { formatDate } from '../../../format/formatDate.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { number } from '../../values.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import type { ValueRows } from '../../chartText.ts';
import type { MeasuredWords, TabledWords } from '../../performance/measuredSection.ts';
import { kilobytes, longestTask, megabytes, seconds } from '../../performance/units.ts';
import { type Value, type Text, figure, t } from '../../text.ts';

export const PERFORMANCE_TITLE = 'Hvor hurtig er siden?';
export const PERFORMANCE_DESCRIPTION =
  'Målinger af, hvor hurtigt siderne vises på en langsom telefon, hvor meget de fylder, og hvad det koster at bygge dem.';
export const PERFORMANCE_INTRO: Text = t`Tal, der angår alle, skal kunne læses på en gammel telefon i et tog. Her står, hvad vi har målt, hvordan vi har gjort det, og hvad vi måler os med.`;

/** What misses a goal. */
export const MISSED: Readonly<Record<Goal, string>> = {
  paint: 'tiden',
  stillness: 'roen på siden',
  task: 'den længste opgave',
  firstPaint: 'det første tegn',
  largestPaint: 'den største del',
  weight: 'vægten',
  drawn: 'tiden fra ingenting',
  kept: 'tiden med gemte billeder',
  growth: 'væksten',
};

/** Says which goals the figures above miss. */
const reached = (missed: readonly Text[]): Text =>
  missed.length === 0 ? t`Det er nået i målingen.` : t`Det er ikke nået, hvad angår ${joinWords(missed)}.`;

export const pageWords = (
  { goals, pagesOn, runs }: JudgedMeasurements,
  missed: readonly Text[],
): TabledWords => ({
  heading: 'Siderne på en langsom telefon',
  paragraphs: [
    t`Hver side er hentet ${number(runs)} gange i Chromium ${pagesOn.chromium}, hver gang som et første besøg. Processoren er gjort fire gange langsommere, forbindelsen har 1,6 Mbit i sekundet, og enhver besked er 150 ms om at nå frem og få svar. Siderne kommer over HTTP/2 og TLS, så der går to beskeder frem og tilbage, før siden kan bestilles. Tabellen viser den midterste af målingerne, og hvor meget siden flyttede sig, da den gjorde det mest.`,
  ],
  caption: 'Et første besøg på hver slags side',
  head: ['Side', 'Første tegn', 'Største del', 'Flytter sig', 'Længste opgave', 'Hentet', 'Filer'],
  after: [
    t`»Første tegn« og »største del« er, hvor lang tid der går, før man ser noget, og før det største på skærmen er tegnet. »Flytter sig« er 0, når intet hopper, mens siden kommer. Den længste opgave er den tid, siden højst er optaget og ikke kan svare.`,
    joinSentences([
      t`Målet er, at en kommune er tegnet inden for 1,5 sekunder og forsiden inden for 2, at intet flytter sig, og at ingen opgave varer over ${number(goals.longTask)} ms.`,
      reached(missed),
    ]),
  ],
});

export const besideBareWords = (
  { goals, longestBareTask, runs }: JudgedMeasurements,
  missed: readonly Text[],
): TabledWords => ({
  heading: 'Ved siden af bare sider',
  paragraphs: [
    t`En bar side har den samme sides ord og intet andet: ingen skrifttyper, farver, tegninger, tabeller, links eller scripts. Den viser, hvad browseren og forbindelsen selv bruger. Vores side og den bare er hentet skiftevis, ${number(runs)} gange hver, så det, maskinen ellers laver, rammer begge.`,
  ],
  caption: 'Et første besøg på en bar side, og hvor mange gange så lang tid vores tager',
  head: [
    'Side',
    'Bar: første tegn',
    'Vores første tegn, gange',
    'Bar: største del',
    'Vores største del, gange',
    'Bar: spærret',
    'Vores: spærret',
  ],
  after: [
    t`»Gange« er, hvor mange gange så lang tid vores side tager: det midterste af parrene og i parentes det laveste og det højeste. »Spærret« er, hvor længe opgaver varer ud over ${number(goals.longTask)} ms, lagt sammen.`,
    joinSentences([
      t`Målet er, at det første tegn højst tager ${ratio(goals.firstPaint)} og den største del højst ${ratio(goals.largestPaint)} gange så lang tid som på den bare side.`,
      reached(missed),
    ]),
    ...(longestBareTask > goals.longTask
      ? [
          t`At ingen opgave varer over ${number(goals.longTask)} ms, er svært at nå på denne maskine: Selv en bar side havde en på ${longestTask(longestBareTask)}.`,
        ]
      : []),
  ],
});

export const embedWords = (
  { embeds: cost, goals }: JudgedMeasurements,
  missed: readonly Text[],
): MeasuredWords => ({
  heading: 'Tyve diagrammer i en artikel',
  paragraphs: [
    t`${number(cost.embeds)} forskellige diagrammer stod i en artikel på en anden hjemmeside, som blev rullet igennem på den samme langsomme maskine og forbindelse. Det sidste var fremme efter ${seconds(cost.ready)}, rulningen medregnet.`,
    t`De hentede ${kilobytes(cost.bytes)} i ${number(cost.requests)} filer: én for hvert diagram og én for det script, der giver dem den rette højde. Den længste opgave i et af diagrammerne var ${longestTask(cost.longestTask)}.`,
    t`Den længste i hele artiklen, med alt det browseren selv gør, var ${longestTask(cost.longestHeard)}. Med tyve bare rammer, som har de samme ord, var den ${longestTask(cost.bareLongestHeard)}.`,
    t`I alt arbejdede den langsomme processor ${seconds(cost.work)} for artiklen med diagrammer og ${seconds(cost.bareWork)} med bare rammer, som fyldte ${kilobytes(cost.bareBytes)}.`,
  ],
  after: [
    joinSentences([
      t`Målet er under 200 KB i alt og ingen opgave over ${number(goals.longTask)} ms i diagrammerne.`,
      reached(missed),
    ]),
  ],
});

const ratio = (value: number): Value => figure(value, formatNumber(value, 1));

export const WHOLE_SITE = {
  imagesDrawn: 'Hele siden, alle billeder tegnet',
  imagesKept: 'Hele siden, billeder gemt fra før',
};

export const buildWords = ({ goals, growth }: JudgedMeasurements, missed: readonly Text[]): TabledWords => ({
  heading: 'At bygge siden',
  paragraphs: [
    t`Alle sider bliver lavet på forhånd. For at se, om det også går, når der er flere, bygger vi dem med opdigtede kommuner ved siden af de rigtige, uden billeder. De sidste to linjer er hele siden, som den bliver udgivet.`,
  ],
  caption: 'Bygning med flere og flere områder',
  head: ['Områder', 'Sider', 'Filer', 'Fylder', 'På uret', 'Processortid', 'Hukommelse'],
  after: [
    ...(growth === null
      ? []
      : [
          t`Fra ${number(growth.fromAreas)} til ${number(growth.toAreas)} områder bliver der ${ratio(growth.pages)} gange så mange sider, og processorerne arbejder ${ratio(growth.work)} gange så længe.`,
        ]),
    joinSentences([
      t`Målet er hele siden på begge sprog under ${number(goals.drawn)} sekunder på to kerner fra ingenting og under ${number(goals.kept)}, når billederne er gemt, og at tiden vokser i takt med antallet af områder.`,
      reached(missed),
    ]),
  ],
});

/** Of trials before the site was made; they aren't repeated. */
export const OTHER_WAYS_ROWS: ValueRows['rows'] = [
  ['Et danmarkskort tegnet', '2,3 s (Leaflet)', '6,6 s (Plotly)'],
  ['Opgaver, der spærrer for kortet, i alt', '0,7 s', '3,2 s'],
  ['Et indlejret diagram', '17 KB (d3)', '300 KB'],
  ['Tyve indlejrede diagrammer fremme', '5,7 s', '21 s'],
  ['3.000 sider bygget', '3,5 s (Eleventy)', '93 s (Observable Framework)'],
];

export const OTHER_WAYS: TabledWords = {
  heading: 'Hvad vi måler os med',
  paragraphs: [
    t`Før siden blev til, prøvede vi, hvad andre måder at gøre det samme på kræver på den samme langsomme telefon. Prøverne er ikke gentaget sammen med målingerne ovenfor, så de viser kun størrelsesordenen.`,
  ],
  caption: 'Prøver af andre måder at gøre det samme på',
  head: ['Opgave', 'Lavest', 'Højest'],
  after: [
    t`I samme prøve var en helt bar side uden kort, tabeller og script tegnet efter 1,2 sekunder uden opgaver, der spærrer. Den vil vi ligge tæt på.`,
  ],
};

/** @param what what was measured, as the subject of a sentence */
function measuredOn(
  what: string,
  { date, isBusy, machine: { cores, processor, memory, node, load } }: JudgedOccasion,
): Text {
  const busy = isBusy
    ? t` Andre programmer kørte på maskinen imens, så tiderne er længere, end de ville være på en ledig maskine.`
    : t``;
  return t`${what} er målt ${formatDate(date)} på en maskine med ${number(cores)} kerner (${processor}) og ${megabytes(memory)} hukommelse, Node ${node}. I gennemsnit ville ${figure(load, formatNumber(load, 1))} processer bruge en kerne på samme tid.${busy}`;
}

export const machineWords = ({ pagesOn, buildsOn }: JudgedMeasurements): MeasuredWords => ({
  heading: 'Maskinen',
  paragraphs: [
    measuredOn('Siderne og diagrammerne', pagesOn),
    measuredOn('Bygningen', buildsOn),
    t`Enhver kan gøre det efter med kommandoen npm run bench, som ligger ved sidens kode.`,
  ],
  after: [],
});
