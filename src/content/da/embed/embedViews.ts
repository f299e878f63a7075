import { formatNumberInText } from '../../../format/formatNumber.ts';
import { COMPARE_MOST } from '../labels/comparePage.ts';

/** Values of `tema` in an embed's query string, with the words for choosing between them. */
export const EMBED_THEMES = [
  { value: 'lys', label: 'Lyst' },
  { value: 'moerk', label: 'Mørkt' },
  { value: 'auto', label: 'Følger læserens indstilling' },
] as const;

/** The options that an address may carry, for those who write it by hand. Wrong values do no harm. */
export const EMBED_OPTIONS: readonly {
  readonly name: string;
  readonly values: string;
  readonly text: string;
}[] = [
  {
    name: 'tema',
    values: 'lys, moerk, auto',
    text: 'Lyst, mørkt eller som læserens egen indstilling (auto). Uden tema er grafikken lys.',
  },
  {
    name: 'sprog',
    values: 'da, en',
    text: 'Sproget. Med en fører en dansk grafik til den engelske, hvor scripts må køre; den har også sin egen adresse, /embed/v1/en/.',
  },
  {
    name: 'kommuner',
    values: `op til ${formatNumberInText(COMPARE_MOST)} kommuner med komma imellem, skrevet som i deres sides adresse`,
    text: 'Kun i grafikken med flere kommuner: hvem den viser, og i hvilken rækkefølge. Uden valg viser den alle.',
  },
  {
    name: 'id',
    values: 'bogstaver, tal, bindestreg, understreg, punktum, kolon; højst 64 tegn',
    text: 'Navnet, som grafikken sender med, når den fortæller sin højde.',
  },
];
