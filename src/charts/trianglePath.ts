/** A triangle ten pixels wide and nine high, pointing up or down. @param x its middle @param top its upper edge */
export const trianglePath = (x: number, top: number, up: boolean): string =>
  up ? `M${x} ${top}l5 9h-10z` : `M${x} ${top + 9}l5-9h-10z`;
