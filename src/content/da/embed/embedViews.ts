/** What an embed can show; each is the last part of its address, which never changes its meaning. */
export type EmbedView = 'tal' | 'udvikling' | 'placering' | 'kort' | 'tabel' | 'kurve';

/** The views as a reader chooses between them. */
export const EMBED_VIEW_LABELS: Readonly<Record<EmbedView, string>> = {
  tal: 'Nøgletal',
  udvikling: 'Udvikling siden sidste optælling',
  placering: 'Placering blandt kommunerne',
  kort: 'Kort',
  tabel: 'Tabel',
  kurve: 'Kurve over alle optællinger',
};

/** Values of `tema` in an embed's query string, with the words for choosing between them. */
export const EMBED_THEMES = [
  { value: 'auto', label: 'Følger læserens indstilling' },
  { value: 'lys', label: 'Lyst' },
  { value: 'moerk', label: 'Mørkt' },
] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number]['value'];

/** The options that an address may carry, for those who write it by hand. Wrong values do no harm. */
export const EMBED_OPTIONS: readonly {
  readonly name: string;
  readonly values: string;
  readonly text: string;
}[] = [
  {
    name: 'tema',
    values: 'auto, lys, moerk',
    text: 'Lyst eller mørkt. Uden tema følger grafikken læserens egen indstilling.',
  },
  { name: 'sprog', values: 'da', text: 'Sproget. Indtil videre findes kun dansk.' },
  {
    name: 'id',
    values: 'bogstaver, tal, bindestreg, understreg, punktum, kolon; højst 64 tegn',
    text: 'Navnet, som grafikken sender med, når den fortæller sin højde.',
  },
];
