let collator: Intl.Collator | undefined;

/**
 * Compares two names in Danish alphabetical order: ICU's rules sort `aa` as `å`, last, so that Aabenraa,
 * Aalborg and Aarhus follow Ærø. The collator is made when first asked for, as every page loads this file
 * and making one takes a slow phone longer than all else that it does.
 */
export function compareDanish(a: string, b: string): number {
  collator ??= new Intl.Collator('da', { numeric: true });
  return collator.compare(a, b);
}
