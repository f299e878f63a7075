/** Years that `security.txt` stands for after the data's date: until the next count. */
const YEARS = 2;

/**
 * `/.well-known/security.txt` (RFC 9116).
 *
 * @param contact absolute address where a fault can be reported
 * @param dataDate ISO date, from which the date of expiry is counted, so that the same data give the same bytes
 */
export function securityText(contact: string, dataDate: string, canonical: string): string {
  const expires = new Date(`${dataDate}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + YEARS);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().slice(0, 19)}Z`,
    'Preferred-Languages: da, en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}
