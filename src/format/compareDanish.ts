/** ICU's Danish rules sort `aa` as `å`, last: Aabenraa, Aalborg and Aarhus follow Ærø. */
const collator = new Intl.Collator('da', { numeric: true });

/** Compares two names in Danish alphabetical order. */
export function compareDanish(a: string, b: string): number {
  return collator.compare(a, b);
}
