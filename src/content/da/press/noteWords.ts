import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import { link, type Text, t } from '../../text.ts';

/** Headings and what is the same in every press note. */
export const NOTE_HEADING = 'Til redaktionen';
/** On the control that opens it on a page. */
export const NOTE_CONTROL = `${NOTE_HEADING}: vinkler, spørgsmål, og hvad man ikke skal skrive`;
export const UNCERTAINTY_LABEL = 'Usikkerhed';
export const REFUTE_LABEL = 'Det kan vælte vinklen';
export const angleNumber = (position: number): string => `vinkel ${String(position)}`;
export const REMARKS_HEADING = 'Bemærkninger';
export const AVOIDED_HEADING = 'Skriv ikke';
export const WORDS_HEADING = 'Ord';
export const CHARTS_HEADING = 'Grafik';
export const CONTACTS_HEADING = 'Hvem kan man spørge?';
export const NOTE_LINK = 'Som tekstfil (Markdown)';
export const HOW_TO_USE = 'Sådan bruges det';

export const WORDS: readonly Text[] = [
  t`Skriv »mennesker i hjemløshed« eller »mennesker uden eget hjem«. Hjemløshed er noget, man er i for en tid, og ikke noget, man er.`,
  t`Skriv »talt« eller »registreret« om tallene. VIVE tæller dem, som tilbud og myndigheder ved besked om.`,
  t`De færreste ligner det billede, mange har af hjemløshed. Vælg billeder derefter.`,
];

/** Files that others draw charts of. */
export const DATAWRAPPER_CHARTS = [
  ['antal', 'Antal til Datawrapper (CSV)'],
  ['pr-1000', 'Pr. 1.000 til Datawrapper (CSV)'],
] as const;

/** Those behind the report, as it gives them. */
export const CONTACTS: readonly Text[] = [
  t`Rapporten: ${link(EXTERNAL_LINKS.hjemTilAlle, 'Hjem til Alle')} (hjemtilalle.dk), hvor Kira West er direktør, og ${link(EXTERNAL_LINKS.sand, 'SAND – De Hjemløses Landsorganisation')} (sandudvalg.dk), hvor Ask Sveistrup er sekretariatsleder.`,
  t`Tallene: VIVE – Det Nationale Forsknings- og Analysecenter for Velfærd, som laver optællingerne.`,
  t`Housing First i praksis: ${link(EXTERNAL_LINKS.platform, 'godtigang-housingfirst.dk')}.`,
];
export const TERMS: Text = t`Alt kan bruges straks, uden klausul og uden at spørge. Nævn VIVE som kilde, og lad forbeholdene følge med tallene.`;
