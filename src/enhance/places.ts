/** A place one can look up, as `/finder.json` lists it. */
export interface Place {
  readonly name: string;
  /** Where it lies: `Region Hovedstaden`. */
  readonly within: string;
  readonly href: string;
  /** Search keys of its name and its other spellings. */
  readonly keys: readonly string[];
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'within' in value &&
    'href' in value &&
    'keys' in value &&
    Array.isArray(value.keys)
  );
}

/** What was fetched, or nothing where it isn't such a list. */
export function parsePlaces(body: unknown): readonly Place[] {
  return Array.isArray(body) ? body.filter(isPlace) : [];
}
