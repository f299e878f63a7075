/** Two slanting strokes through a bar: what lies between them is left out. Lengths in pixels. */
export function barBreak(middle: number, top: number, height: number): string {
  const [over, slant] = [3, 6];
  const rise = height + 2 * over;
  return `M${middle - slant} ${top + height + over}l${slant} ${-rise}m${slant} 0l${-slant} ${rise}`;
}
