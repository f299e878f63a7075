import type { Text } from './text.ts';

/** The words around one chart, in the order a reader meets them. */
export interface ChartText {
  /** The headline, which states the finding. */
  readonly finding: Text;
  /** What is measured, when, in which unit. */
  readonly measure: Text;
  /** What to bear in mind; may be empty. */
  readonly remarks: readonly Text[];
  readonly source: Text;
  /** The text alternative of the drawing: the finding with its figures. */
  readonly alt: string;
}

/** What is worded otherwise where no page stands around a figure: in an embed, an image, a press sentence. */
export interface AloneText {
  /** The finding, with the place in it. */
  readonly finding: Text;
  readonly measure: Text;
  /** Every remark that must travel with the figure. */
  readonly remarks: readonly Text[];
}

/** All words of one figure. */
export interface FigureText extends ChartText {
  readonly alone: AloneText;
}

/** The words of a measure of the national map. */
export interface MeasureText extends FigureText {
  /** Of the choice between the measures. */
  readonly label: string;
  /** A sentence before the map: highest, lowest, coverage. */
  readonly overview: string;
}
