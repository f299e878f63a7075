import type { Dataset, Municipality, MunicipalityCode } from './dataset.ts';

/** @throws RangeError where there is none with this code */
export function municipalityOf({ municipalities }: Dataset, code: MunicipalityCode): Municipality {
  const found = municipalities.find((municipality) => municipality.code === code);
  if (found === undefined) throw new RangeError(`no municipality ${code}`);
  return found;
}
