import { plain, type Text } from '../../content/text.ts';
import { COLUMN, paperSvg } from '../../draw/paperSvg.ts';
import type { Figure } from '../../figures/figure.ts';
import type { SheetBlock } from './sheet.ts';

/**
 * A figure as a block of a sheet, with the remarks that travel with it.
 *
 * @param said what the page says elsewhere, and need not say again
 * @param more what is said of it on a page too
 */
export function drawnBlock(
  { finding, measure, alt, body, alone }: Figure,
  column: keyof typeof COLUMN,
  said: readonly Text[] | 'all',
  more: readonly Text[] = [],
): SheetBlock {
  const known = new Set(said === 'all' ? alone.remarks.map(plain) : said.map(plain));
  return {
    kind: 'figure',
    finding,
    measure,
    svg: paperSvg(body, COLUMN[column]),
    alt,
    beside: column === 'beside',
    remarks: [...more, ...alone.remarks.filter((remark) => remark.length > 0 && !known.has(plain(remark)))],
  };
}
