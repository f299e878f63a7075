/**
 * The Danish genitive of a name: `-s`, but only an apostrophe after s, x and z
 * (Dansk Sprognævn, Retskrivningsordbogen § 13).
 */
export function formatGenitive(name: string): string {
  return /[sxz]$/i.test(name) ? `${name}’` : `${name}s`;
}
