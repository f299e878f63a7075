import { formatNumberInText } from '../../../format/formatNumber.ts';
import { type Text, link, t } from '../../text.ts';
import { joinWords } from '../language/joinWords.ts';
import { COMPARE_MOST, COMPARE_TITLE } from './comparePage.ts';

export const BUILDER_TITLE = 'Indlejr en grafik';
export const BUILDER_DESCRIPTION =
  'Vælg en kommune, en region eller hele landet, se grafikken, og kopiér koden til din egen side.';
export const BUILDER_INTRO =
  'Vælg et sted og en grafik, se den, som læseren ser den, og kopiér koden. Forbehold og kilde følger med.';
export const BUILDER_FORM_LABEL = 'Vælg grafik';
export const PLACE_LABEL = 'Sted';
export const REGIONS_GROUP = 'Regioner';
export const MUNICIPALITIES_GROUP = 'Kommuner';
export const VIEW_LABEL = 'Grafik';
export const THEME_LABEL = 'Farver';
export const CODE_KIND_LABEL = 'Kode';

/** How the chart is put into a page; the values stand in the address. */
export const CODE_KINDS = [
  {
    value: 'script',
    label: 'Ramme med script',
    note: 'Scriptet retter højden til. Det henter intet andet og gemmer intet.',
  },
  { value: 'ramme', label: 'Ramme', note: 'Virker overalt, hvor en iframe er tilladt. Højden er fast.' },
  {
    value: 'billede',
    label: 'Billede',
    note: 'Til systemer, der fjerner rammer. Tallene står også i billedets alt-tekst.',
  },
  { value: 'react', label: 'React og MDX', note: 'Rammen som JSX. Højden er fast.' },
] as const;

export const ID_LABEL = 'Eget navn (id)';
export const ID_NOTE =
  'Kan udelades. Brug det, hvis dit eget script skal kende grafikken igen. Hvert navn må kun stå én gang på en side.';

export const ID_INVALID =
  'Navnet er ikke med i koden: Det må højst have 64 tegn, og kun bogstaver, tal, bindestreg, understreg, punktum og kolon.';

export const PREVIEW_HEADING = 'Sådan ser den ud';
export const previewLabel = (width: number): string =>
  width < 400 ? `På en telefon, ${String(width)} px` : `I en artikel, ${String(width)} px`;
/** After the label, where there is no room for that width. */
export const SHOWN_SMALLER = '– her vist mindre';
/** Leads from the choices to the code, which is there already. */
export const TO_CODE = 'Gå til koden';
export const CODE_HEADING = 'Koden';
export const CODE_LABEL = 'Kode til din side';
export const BUILDER_FAILED = 'Grafikken kunne ikke hentes. Prøv igen, eller genindlæs siden.';
/** @param kilobytes of the embed as it came */
export const fetchedWeight = (kilobytes: string): string =>
  `Den viste grafik fyldte ${kilobytes} KB at hente.`;

export const WEIGHT_HEADING = 'Hvad det koster læseren';
export const WEIGHT_POINTS: readonly string[] = [
  'Én fil på højst 6 KB, komprimeret; landkort og tabeller højst 30 KB. Skrifttyperne er læserens egne.',
  'Ingen cookies, ingen statistik, ingen forespørgsler til andre. Intet bliver gemt.',
  'Grafikken hentes først, når læseren kommer i nærheden af den.',
  'Den virker uden JavaScript. Scriptet fylder højst 1,5 KB og retter kun højden til.',
];

export const COMPARISON_HEADING = 'Flere kommuner i én grafik';
/** @param names of those that the code below is for */
export const comparisonText = (names: readonly string[]): Text =>
  t`Op til ${formatNumberInText(COMPARE_MOST)} kommuner kan stå side om side. Vælg dem på siden ${link('/sammenlign/', COMPARE_TITLE)}; koden står under sammenligningen. Her er den for ${joinWords(names)}:`;

export const OPTIONS_HEADING = 'Valg i adressen';
export const OPTIONS_TEXT =
  'Grafikkens adresse kan skrives i hånden. Adresser bliver ikke lavet om, og et forkert valg gør ingen skade.';
export const OPTIONS_CAPTION = 'Det kan stå efter spørgsmålstegnet';
export const OPTIONS_HEAD: readonly string[] = ['Navn', 'Værdier', 'Hvad det gør'];

export const WITHOUT_SCRIPT_HEADING = 'Koder til hele landet';
export const WITHOUT_SCRIPT: Text = t`Uden JavaScript viser siden koderne til hele landet. Koderne til en kommune eller en region står nederst på dens egen side: ${link('/kommune/', 'alle kommuner')}.`;
/** Above a code. @param title of the embed */
export const frameOf = (title: string): string => `Ramme: ${title}`;
export const imageOfChart = (title: string): string => `Billede: ${title}`;
export const SCRIPT_LINE = 'Script, der retter højden til; én gang på siden';
