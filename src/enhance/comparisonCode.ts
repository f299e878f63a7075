import { comparisonFrame } from '../format/comparisonFrame.ts';
import { formatScriptCode } from '../format/formatEmbedCode.ts';

/**
 * The code of the embed that shows the same.
 *
 * @param host says what all comparisons share
 * @param chosen the municipalities, each saying what it adds
 */
export function comparisonCode({ dataset }: HTMLElement, chosen: readonly HTMLElement[]): string {
  const { embed = '', page = '', title = '', source = '', height, script = '' } = dataset;
  const frame = comparisonFrame(
    { src: embed, page, title, source, height: Number(height) },
    chosen.map(({ dataset: { slug = '', credit = '', height } }) => ({
      slug,
      credit,
      height: Number(height),
    })),
  );
  return formatScriptCode(frame, script);
}
