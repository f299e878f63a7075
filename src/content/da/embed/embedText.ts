import type { Dataset, Municipality, RemarkFigure } from '../../../domain/dataset.ts';
import { OUTSIDE_SCALE_FROM } from '../../../domain/rateClass.ts';
import { formatDate } from '../../../format/formatDate.ts';
import { chanceSentence } from '../chanceWords.ts';
import type { ChartText, FigureText } from '../../chartText.ts';
import { type Counted, developmentOf } from '../../development.ts';
import type { ValueRows } from '../labels/municipalityCharts.ts';
import { chance } from '../figures/chance.ts';
import { type Text, t } from '../../text.ts';

/** The words of one embed, in the order a reader meets them. */
export interface EmbedText {
  /** The finding, with the place in it: an embed has no page around it that names one. */
  readonly heading: Text;
  /** What is measured, when, in which unit. */
  readonly measure: Text;
  /** What to bear in mind. Remarks travel with the figure. */
  readonly notes: readonly Text[];
  readonly source: Text;
  /** The text alternative of the drawing. */
  readonly alt: string;
  /** The figures of a drawing as a table; `null` where they stand in words or in a table already. */
  readonly values: ValueRows | null;
}

export const SNAPSHOT: Text = ['Tallene er øjebliksbilleder fra én uge.'];
export const EACH_DOT: Text = ['Hver prik er ét menneske.'];

/** `Senest opdateret 23. november 2026.` */
export const updated = ({ dataDate }: Pick<Dataset, 'dataDate'>): string =>
  `Senest opdateret ${formatDate(dataDate)}.`;

/** The municipality's remarks on these figures, each once. */
export const remarksOn = ({ remarks }: Municipality, figures: readonly RemarkFigure[]): Text[] =>
  remarks.filter(({ figure }) => figures.includes(figure)).map(({ text }): Text => [text]);

/**
 * Remarks on a municipality's counts. Where the rate lies outside the scale the remark on it is about
 * how people were counted, and follows the counts too.
 */
export const remarksOnCounts = (municipality: Municipality): Text[] =>
  remarksOn(
    municipality,
    (municipality.ratePer1000 ?? 0) >= OUTSIDE_SCALE_FROM ? ['count', 'change', 'rate'] : ['count', 'change'],
  );

/** The notes that have something to say. */
export const present = (texts: readonly (Text | null)[]): Text[] =>
  texts.filter((text): text is Text => text !== null && text.length > 0);

/** Whether chance could give the change, as a sentence; `null` where there is nothing to judge. */
export function verdict(record: Counted): Text | null {
  const development = developmentOf(record);
  const sentence =
    development === null ? null : chanceSentence(development.direction, development.change.verdict);
  return sentence === null ? null : [sentence];
}

/** What is to be said of chance beside the drawing of its band. */
export function chanceNote(record: Counted): Text | null {
  const development = developmentOf(record);
  return development === null ? null : chance.note(development);
}

/** The words of a page's chart, with a heading that names the place, and the date of the data. */
export const ofChart = (
  chart: ChartText,
  heading: Text,
  dataset: Dataset,
  values: ValueRows | null,
): EmbedText => ({
  heading,
  measure: chart.measure,
  notes: chart.remarks,
  source: t`${chart.source} ${updated(dataset)}`,
  alt: chart.alt,
  values,
});

/** A figure's words where no page stands around it. */
export const ofFigure = (text: FigureText, dataset: Dataset, values: ValueRows | null): EmbedText =>
  ofChart({ ...text, ...text.alone }, text.alone.finding, dataset, values);
