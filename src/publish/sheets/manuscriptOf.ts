import { keepTogether, type Part, type Text } from '../../content/text.ts';
import { CHARACTERS } from '../../draw/cutFont.mjs';
import { printedColourOf } from '../../draw/tokenInker.ts';
import { absoluteHref } from '../../site.ts';
import type { Sheet, SheetBlock } from './sheet.ts';

/** What is set: files by their names; `sheet.typ` reads `sheet.json`, and the drawings that it names. */
export interface Manuscript {
  readonly files: Readonly<Record<string, string>>;
}

/** Tokens that the template names. */
const COLOURS = ['ink', 'soft', 'line', 'rule', 'tegl'] as const;

const partOf = (part: Part) => {
  if (typeof part === 'string') return keepTogether(part);
  return part.kind === 'link' ? { ...part, href: absoluteHref(part.href) } : part;
};
const textOf = (text: Text) => text.map(partOf);

const KNOWN = new Set(CHARACTERS);

/** @throws RangeError that names a letter that the fonts lack, for which the compiler would take another font */
function checkLetters(text: string): void {
  for (const letter of text) {
    if (!KNOWN.has(letter)) throw new RangeError(`the fonts of the sheets have no "${letter}"`);
  }
}

/** A sheet as the template reads it. @throws RangeError where the fonts lack one of its letters */
export function manuscriptOf(sheet: Sheet): Manuscript {
  const drawings: Record<string, string> = {};
  const blockOf = (block: SheetBlock) => {
    switch (block.kind) {
      case 'lead':
        return { ...block, text: textOf(block.text) };
      case 'text':
        return { ...block, paragraphs: block.paragraphs.map(textOf) };
      case 'list':
        return { ...block, items: block.items.map(textOf) };
      case 'table':
        return { ...block, finding: textOf(block.finding), measure: textOf(block.measure) };
      case 'figure': {
        const { svg, ...rest } = block;
        const image = `drawing-${String(Object.keys(drawings).length)}.svg`;
        drawings[image] = svg;
        return {
          ...rest,
          image,
          finding: textOf(block.finding),
          measure: textOf(block.measure),
          remarks: block.remarks.map(textOf),
        };
      }
    }
  };
  const [year, month, day] = sheet.date.split('-').map(Number);
  const json = {
    ...sheet,
    year,
    month,
    day,
    colours: Object.fromEntries(COLOURS.map((name) => [name, printedColourOf(name)])),
    pages: sheet.pages.map((page) => ({
      ...page,
      foot: textOf(page.foot),
      figures: page.figures.map((figure) => ({ ...figure, label: textOf(figure.label) })),
      left: page.left.map(blockOf),
      right: page.right.map(blockOf),
    })),
  };
  const content = JSON.stringify(json);
  checkLetters(content);
  return { files: { ...drawings, 'sheet.json': content } };
}
