import type { MapShape } from '../charts/mapShape.ts';
import type { MeasureText } from '../content/chartText.ts';
import type { Words } from '../content/words.ts';
import type { Municipality } from '../domain/dataset.ts';
import type { MapLegend } from './mapLegend.ts';
import type { Drawing, Filling, Mark, Paint } from './mark.ts';

/** One way in which the national map shows the counts: all that there is to know about it. */
export interface MapMeasure {
  /** In the classes of its shapes and of what is shown with it; see `styles/components/MapMeasures.css`. */
  readonly key: string;
  /** Of its radio button. */
  readonly value: string;
  /** The address of its image. */
  readonly imageName: string;
  readonly text: (words: Words) => MeasureText;
  readonly legend: (words: Words) => MapLegend;
  /** What a shape's title says, which pointing at it shows. */
  readonly title: (municipality: Municipality, words: Words) => string;
  readonly fill: (municipality: Municipality) => Filling;
  /** Every filling that it may give, each with a rule in the stylesheet. */
  readonly fillings: readonly Filling[];
  /** `ground` parts the shapes, `line` outlines them. */
  readonly borders: Extract<Paint, 'ground' | 'line'>;
  /** Whether it leaves room for names. */
  readonly named: boolean;
  /** What it draws over the shapes. @param countryWidth of the national map, also for its inset; pixels */
  readonly over: (shapes: readonly MapShape[], countryWidth: number) => readonly Mark[];
  /** The scale of what it draws over the shapes, in images instead of classes; `null` where these have classes. */
  readonly scale: ((countryWidth: number, words: Words) => Drawing) | null;
}
