import type { Drawing, Mark } from '../figures/mark.ts';
import { escapeXml } from '../format/escapeXml.ts';
import { classInker } from './classInker.ts';
import { svgMarks } from './svgMarks.ts';

interface PageDrawing {
  /** The text alternative; `null` where the words around the drawing say it all. */
  readonly alt: string | null;
  /** Classes of the element. */
  readonly className?: string;
  readonly linkTarget?: '_top';
}

const holdsLink = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.kind === 'link' || (mark.kind === 'group' && holdsLink(mark.marks)));

/** A drawing as an element of a page or an embed. CSS owns its colours, and its width where the column is another. */
export function svgDrawing(
  { width, height, marks }: Drawing,
  { alt, className, linkTarget }: PageDrawing,
): string {
  const named =
    alt === null
      ? ' aria-hidden="true"'
      : ` role="${holdsLink(marks) ? 'group' : 'img'}" aria-label="${escapeXml(alt)}"`;
  const classes = className === undefined ? '' : ` class="${className}"`;
  const options = { inker: classInker, ...(linkTarget !== undefined && { linkTarget }) };
  return `<svg${classes} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"${named}>${svgMarks(marks, options)}</svg>`;
}
