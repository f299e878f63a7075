import type { Page } from '@playwright/test';

/**
 * Rules that make letters as wide as where other fonts answer to the names in `styles/embed/document.css`.
 * Measured on a text in Danish; with Roboto and Noto Serif themselves no embed was higher than with these.
 */
export const READERS_FONTS = {
  /** Liberation, as wide as Arial and Times. */
  linux: '',
  /** Noto Serif is 18 per cent wider than Times, Roboto a hundredth narrower than Arial. */
  android: '.embed :is(h1,h2){letter-spacing:.07em}',
  /** Georgia is 11 per cent wider than Times, San Francisco 4 per cent wider than Arial. */
  apple: '.embed{letter-spacing:.02em}.embed :is(h1,h2){letter-spacing:.045em}',
} as const;

export interface Sweep {
  readonly path: string;
  readonly font: keyof typeof READERS_FONTS;
  readonly width: number;
  readonly height: number;
  /** Whether something is wider than the frame. */
  readonly sideways: boolean;
}

const AT_A_TIME = 25;

/** In the browser: opens each embed in a frame and measures it in every width with every font. */
function measureFrames([paths, widths, fonts]: readonly [
  readonly string[],
  readonly number[],
  readonly string[],
]): Promise<[height: number, wide: number][][]> {
  const measured = paths.map(
    (path) =>
      new Promise<[number, number][]>((resolve, reject) => {
        const frame = document.createElement('iframe');
        frame.style.border = '0';
        // So high that none has a scroll bar, which would take width.
        frame.height = '4000';
        frame.src = path;
        frame.addEventListener('load', () => {
          const inner = frame.contentDocument;
          const view = inner?.defaultView;
          if (!inner?.querySelector('h1') || !view) {
            reject(new Error(`${path} is no embed`));
            return;
          }
          const sheet = new view.CSSStyleSheet();
          inner.adoptedStyleSheets = [sheet];
          const root = inner.documentElement;
          const sizes = fonts.flatMap((rules) => {
            sheet.replaceSync(rules);
            return widths.map((width): [number, number] => {
              frame.width = String(width);
              return [root.getBoundingClientRect().height, root.scrollWidth];
            });
          });
          frame.remove();
          resolve(sizes);
        });
        document.body.append(frame);
      }),
  );
  return Promise.all(measured);
}

/**
 * How high embeds are in frames of these widths, in pixels, with each of the fonts.
 *
 * @param page any of the site that has the embeds
 * @param paths from the page's origin
 */
export async function sweepHeights(
  page: Page,
  paths: readonly string[],
  widths: readonly number[],
): Promise<Sweep[]> {
  const fonts = ['linux', 'android', 'apple'] as const;
  const rules = fonts.map((font) => READERS_FONTS[font]);
  const cases = fonts.flatMap((font) => widths.map((width) => ({ font, width })));
  const sweeps: Sweep[] = [];
  for (let start = 0; start < paths.length; start += AT_A_TIME) {
    const batch = paths.slice(start, start + AT_A_TIME);
    const sizes = await page.evaluate(measureFrames, [batch, widths, rules] as const);
    for (const [i, path] of batch.entries()) {
      for (const [j, { font, width }] of cases.entries()) {
        const [height, wide] = sizes[i]?.[j] ?? [NaN, NaN];
        sweeps.push({ path, font, width, height, sideways: wide > width });
      }
    }
  }
  return sweeps;
}
