/** A place as it is looked up. */
export interface NamedPlace {
  /** Its names as `placeLetters` makes them, its own first. */
  readonly names: readonly string[];
  /** Of places that fit equally well, those with the lower come first: municipalities before their towns. */
  readonly tier: number;
  /** What is opened: places with the same are one answer. */
  readonly href: string;
}
