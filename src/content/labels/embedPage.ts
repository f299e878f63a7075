export const EMBED_TITLE = 'Indlejr et diagram';
export const EMBED_INTRO =
  'Vælg sted, diagram og farver. Kopiér koden, og sæt den ind i din artikel. Diagrammet sætter ingen cookies og henter intet fra andre.';
export const EMBED_PLACE = 'Sted';
export const EMBED_VIEW = 'Diagram';
export const EMBED_THEME = 'Farver';
export const EMBED_THEMES = { auto: 'Følg læserens valg', lys: 'Lyse', moerk: 'Mørke' } as const;
export const EMBED_VIEWS = {
  tal: 'Nøgletal',
  udvikling: 'Udvikling',
  placering: 'Placering blandt kommunerne',
  kort: 'Kort',
  tabel: 'Tabel',
  kurve: 'Kurve over årene',
} as const;
export const EMBED_PREVIEW = 'Sådan ser det ud';
export const EMBED_PREVIEW_PHONE = 'På en telefon';
export const EMBED_PREVIEW_ARTICLE = 'I en artikel';
export const EMBED_CODE = 'Koden';
export const EMBED_CODE_FRAME = 'Kode';
export const EMBED_CODE_SCRIPT = 'Kode, der selv retter højden';
export const EMBED_CODE_IMAGE = 'Kode med billede i stedet';
export const EMBED_CODE_HELP =
  'Den første kode er nok i de fleste redaktionssystemer. Fjerner dit system rammer, så brug billedet.';
/** @param kilobytes in Danish notation */
export const embedWeight = (kilobytes: string): string => `Vejer ${kilobytes} kB og sætter ingen cookies.`;
/** The title of the frame, which names place and measure. */
export const embedFrameTitle = (name: string, from: number, to: number): string =>
  `${name}: mennesker i hjemløshed ${from} og ${to}`;
export const EMBED_CREDIT_PREFIX = 'Kilde:';
