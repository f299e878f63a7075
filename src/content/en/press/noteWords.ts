import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import { link, type Text, t } from '../../text.ts';

/** Headings and what is the same in every press note. */
export const NOTE_HEADING = 'For editors';
/** On the control that opens it on a page. */
export const NOTE_CONTROL = `${NOTE_HEADING}: angles, questions and what not to write`;
export const UNCERTAINTY_LABEL = 'Uncertainty';
export const REFUTE_LABEL = 'What could disprove the angle';
export const angleNumber = (position: number): string => `angle ${String(position)}`;
export const REMARKS_HEADING = 'Remarks';
export const AVOIDED_HEADING = 'Do not write';
export const WORDS_HEADING = 'Words';
export const CHARTS_HEADING = 'Charts';
export const CONTACTS_HEADING = 'Who can you ask?';
export const NOTE_LINK = 'As a text file (Markdown)';
export const HOW_TO_USE = 'How to use this';

export const WORDS: readonly Text[] = [
  t`Write ‘people experiencing homelessness’ or ‘people without a home of their own’. Homelessness is something a person is in for a time, and not something a person is.`,
  t`Write ‘counted’ or ‘registered’ about the figures. VIVE counts those whom services and authorities know of. They include people in shelters and people staying with others, not only people sleeping rough. The figures are not directly comparable with those of other countries.`,
  t`Few people in homelessness match the picture that many have of it. Choose images accordingly.`,
];

/** Files that others draw charts of. */
export const DATAWRAPPER_CHARTS = [
  ['antal', 'Numbers for Datawrapper (CSV)'],
  ['pr-1000', 'Per 1,000 for Datawrapper (CSV)'],
] as const;

/** Those behind the report, as it gives them. */
export const CONTACTS: readonly Text[] = [
  t`The report: ${link(EXTERNAL_LINKS.hjemTilAlle, 'Hjem til Alle')} (Homes for All, hjemtilalle.dk), the alliance whose director is Kira West, and ${link(EXTERNAL_LINKS.sand, 'SAND')} (sandudvalg.dk), the national organisation run by people with experience of homelessness, whose head of secretariat is Ask Sveistrup.`,
  t`The figures: VIVE – The Danish Center for Social Science Research, which carries out the counts.`,
  t`Housing First in practice: ${link(EXTERNAL_LINKS.platform, 'godtigang-housingfirst.dk')} (in Danish).`,
];
export const TERMS: Text = t`Everything can be used at once, without embargo and without asking. Name VIVE as the source, and let the caveats go with the figures.`;
