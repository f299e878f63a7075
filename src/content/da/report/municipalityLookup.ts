import type { Dataset, Municipality, MunicipalityCode } from '../../../domain/dataset.ts';

/** @throws RangeError where there is none with this code */
export function municipalityOf({ municipalities }: Dataset, code: MunicipalityCode): Municipality {
  const found = municipalities.find((municipality) => municipality.code === code);
  if (found === undefined) throw new RangeError(`no municipality ${code}`);
  return found;
}

/** Highest rate first; those without one are left out. */
export function byRate({ municipalities }: Dataset): (Municipality & { readonly ratePer1000: number })[] {
  return municipalities
    .flatMap((m) => (m.ratePer1000 === null ? [] : [{ ...m, ratePer1000: m.ratePer1000 }]))
    .sort((a, b) => b.ratePer1000 - a.ratePer1000);
}
