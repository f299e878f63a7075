import type { Dataset } from '../../../domain/dataset.ts';
import { formatDate } from '../../../format/formatDate.ts';
import type { ChartText, FigureText } from '../../chartText.ts';
import { capitalise } from '../language/capitalise.ts';
import { type Text, plain, t } from '../../text.ts';

/** The words in an image of a chart, which stands alone wherever it is taken to. */
export interface ImageText {
  /** The place. */
  readonly title: string;
  readonly finding: string;
  /** What is measured, when, in which unit; may be empty. */
  readonly measure: string;
  /** What must stand with the figures; one says that they are of one week. */
  readonly cautions: readonly string[];
  /** The source, with the date of the data. */
  readonly source: string;
  /** For those who don't see the image: its figures in sentences. */
  readonly alt: string;
}

/** The finding and the measure of a drawing that stands below another one. */
export type Subheading = Pick<ImageText, 'finding' | 'measure'>;

export const SNAPSHOT = 'Tallene er et øjebliksbillede fra én uge.';

interface ImageParts {
  readonly title: string;
  readonly finding: Text;
  readonly measure: Text;
  /** Without the snapshot's; each stands once. */
  readonly cautions: readonly (Text | string)[];
  readonly source: Text | string;
  /** Sentences. */
  readonly alt: readonly string[];
}

const words = (text: Text | string): string => (typeof text === 'string' ? text : plain(text));

/** Unless one of them says so already. */
const withSnapshot = (cautions: readonly string[]): string[] =>
  cautions.some((caution) => /øjebliksbillede fra én uge/i.test(caution))
    ? [...cautions]
    : [...cautions, SNAPSHOT];

/** Puts an image's words together; remarks are part of its text alternative too. */
export function imageText(parts: ImageParts, remarks: readonly string[], { dataDate }: Dataset): ImageText {
  return {
    title: parts.title,
    finding: plain(parts.finding),
    measure: plain(parts.measure),
    cautions: withSnapshot([...new Set(parts.cautions.map(words))]),
    source: `${words(parts.source)} Senest opdateret ${formatDate(dataDate)}.`,
    alt: [...new Set([`${parts.title}.`, ...parts.alt, ...remarks])].join(' '),
  };
}

/** An image of one figure. @param title the place */
export const figureImage = (
  title: string,
  { finding, alt, alone: { measure, remarks } }: FigureText,
  source: string,
  dataset: Dataset,
): ImageText =>
  imageText(
    { title, finding, measure, cautions: remarks, source, alt: [plain(t`${capitalise(finding)}.`), alt] },
    remarks.map(plain),
    dataset,
  );

export const subheading = ({ finding, measure }: ChartText): Subheading => ({
  finding: plain(finding),
  measure: plain(measure),
});
