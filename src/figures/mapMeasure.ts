import type { MapShape } from '../charts/mapShape.ts';
import type { MeasureText } from '../content/chartText.ts';
import type { Words } from '../content/words.ts';
import type { Municipality } from '../domain/dataset.ts';
import type { MapLegend } from './mapLegend.ts';
import type { ViewName } from './view.ts';
import type { Filling, Mark, Paint } from './mark.ts';

/** One way in which the national map shows the counts: all that there is to know about it. */
export interface MapMeasure {
  /** In the classes of its shapes and of what is shown with it; see `styles/components/MapMeasures.css`. */
  readonly key: string;
  /** Of its radio button. */
  readonly value: string;
  /** The view whose image it is. */
  readonly imageName: ViewName;
  readonly text: (words: Words) => MeasureText;
  readonly legend: (words: Words) => MapLegend;
  /** What a shape's title says, which pointing at it shows. */
  readonly title: (municipality: Municipality, words: Words) => string;
  readonly fill: (municipality: Municipality) => Filling;
  /** Every filling that it may give, each with a rule in the stylesheet. */
  readonly fillings: readonly Filling[];
  /** `ground` parts the shapes, `line` outlines them. */
  readonly borders: Extract<Paint, 'ground' | 'line'>;
  /** What it draws over the shapes. */
  readonly over: (shapes: readonly MapShape[]) => readonly Mark[];
}
