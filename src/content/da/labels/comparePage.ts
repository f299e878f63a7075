import { formatNumberInText } from '../../../format/formatNumber.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

export const COMPARE_TITLE = 'Sammenlign kommuner';
/** How many stand side by side at most. */
export const COMPARE_MOST = 4;
const most = formatNumberInText(COMPARE_MOST);

export const COMPARE_INTRO = `Vælg op til ${most} kommuner, og se dem side om side. Adressen følger med valget, så sammenligningen kan sendes til andre.`;
export const COMPARE_META = `Mennesker i hjemløshed i op til ${most} kommuner side om side: antal, ændring, tal pr. 1.000 indbyggere og forbehold.`;
export const COMPARE_ADD = 'Tilføj en kommune';
export const COMPARE_SUBMIT = 'Tilføj';
export const COMPARE_RESULT = 'Side om side';
export const COMPARE_SCALE = 'De valgte kommuner på én skala';
/** Over the ends of intervals. */
export const COMPARE_INTERVAL = 'Usikkerhed';
export const COMPARE_REMOVE = 'Fjern';
export const COMPARE_FULL = `Der står ${most} kommuner. Fjern en af dem for at vælge en anden.`;
/** `*` stands for a name, `#` for how many are chosen. */
export const COMPARE_ADDED = `* er tilføjet. # af ${COMPARE_MOST} kommuner er valgt.`;
/** `*` stands for what was in the address. */
export const COMPARE_UNKNOWN = 'Vi kender ikke »*«, så det er udeladt.';
export const COMPARE_TOO_MANY = `Der kan stå ${most} kommuner ad gangen. Resten er udeladt.`;
export const COMPARE_PREPARED = 'Eller begynd med:';
export const largestOf = (place: string): string => `De ${most} med flest i ${place}`;
export const COUNTRY_PLACE = 'landet';
export const COMPARE_WITHOUT_SCRIPT =
  'Valget kræver JavaScript. Uden det kan kommunerne sammenlignes i tabellerne:';
export const COMPARE_CAUTION =
  'Sammenlign tallene pr. 1.000 indbyggere frem for antallene, og se efter, om en ændring kan være tilfældig. Forskelle viser ikke i sig selv, at den ene kommune gør det bedre end den anden.';
/** Between two cautions and the method. */
export const COMPARE_METHOD = 'Sådan regner vi';

/** Below the comparison: its rows as a file, and the code that puts it into another page. */
export const COMPARE_DOWNLOAD = 'Hent de valgte kommuner:';
export const COMPARE_EMBED = 'Indlejr sammenligningen';
export const COMPARE_CODE = 'Kode til din egen side';
export const COMPARE_CODE_NOTE =
  'Tager dit system ikke imod scripts, så slet den sidste linje: Rammen virker også uden.';

/** Rows of a comparison. */
export const COMPARE_ROWS = {
  change: 'Ændring',
  rate: 'Pr. 1.000 indbyggere',
  rankInCountry: 'Placering i landet, nr. 1 er højest',
  rankInRegion: 'Placering i regionen, nr. 1 er højest',
} as const;
export const countRow = (year: number): string => `Mennesker ${year}`;
/** Under the dots. */
export const LINE_IN_BARS = `Stregen i søjlerne er ${LINE_IN_WORDS} pr. 1.000.`;
export const COMPARE_DOTS = 'Hver prik er ét menneske, og alle prikker er lige store.';
