/**
 * What a name is looked up by: spellings that readers take for the same become the same key.
 * `Århus`, `aarhus` → `arhus`; `København`, `Koebenhavn`, `kobenhavn` → `kobenhavn`;
 * hyphens and blanks don't count.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/å|aa/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/æ|ae/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/g, '');
}
