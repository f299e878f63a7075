/**
 * A name as it is compared with what is typed: small letters, `å` for `aa`, `ø` and `æ` for their
 * neighbours' `ö` and `ä`, no other accents, one blank for whatever stands between words.
 * `Høje-Taastrup` → `høje tåstrup`; empty for what has neither letters nor figures.
 */
export function placeLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/aa/g, 'å')
    .replace(/ö/g, 'ø')
    .replace(/ä/g, 'æ')
    .replace(/[^a-zæøå0-9]/g, (sign) => /^[a-z]/.exec(sign.normalize('NFD'))?.[0] ?? ' ')
    .replace(/ +/g, ' ')
    .trim();
}
