const FIRST =
  'Alke Bavne Dreje Elver Flint Gyvel Hyben Ivar Jorde Klit Lærke Mose Nymark Orne Pile Regn Spurve Tjørne Ulve Vibe Ype Ådal Æble Ørne Birke Duske Enge Fugle Græs Hegn';
const LAST =
  'by rup sted lev bjerg holm lund torp skov dal borg ager høj kær vad bæk minde strand vig næs mark hus rød tved ballede bro lykke toft slet eng hede odde ås bakke kilde dam eje fold gård have kilen lide mølle nor park ris sund tange vang';

const firsts = FIRST.split(' ');
const lasts = LAST.split(' ');

/** How many names there are. */
export const MADE_UP_NAMES = firsts.length * lasts.length * 2;

/** The i-th name of a place that isn't there; each another, and none that of a Danish municipality. */
export function madeUpName(i: number): string {
  const first = firsts[i % firsts.length] ?? '';
  const last = lasts[Math.floor(i / firsts.length) % lasts.length] ?? '';
  return `${i < MADE_UP_NAMES / 2 ? '' : 'Ny '}${first}${last}`;
}
