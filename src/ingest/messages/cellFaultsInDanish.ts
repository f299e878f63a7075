import type { FaultsLike } from './faultWords.ts';
import type { cellFaultsInEnglish } from './cellFaultsInEnglish.ts';
import { told } from './told.ts';

const COMPARE = 'Sammenlign med den trykte tabel, og skriv tallet, som det står dér.';
const RETYPE = 'Slet cellen, og skriv den igen.';
const COUNT = 'et helt antal mennesker med punktum ved tusinderne: 52 eller 1.370';
const PERCENT = 'et helt tal og et procenttegn, for eksempel -15% eller 5%, eller ingenting';
const RATE = 'et tal med komma og én decimal, for eksempel 1,6, eller en streg (-)';
const EXACT_ONLY =
  'Find det nøjagtige tal i kilden. Har den ikke noget, kan tabellen ikke vises: Lad dens nye kolonner være ude.';

/** Of what is wrong with the text of a cell. */
export const cellFaultsInDanish: FaultsLike<typeof cellFaultsInEnglish> = {
  lineBreak: () =>
    told(
      'en celle på én linje uden linjeskift',
      'Saml cellens linjer, og se efter et anførselstegn, der aldrig lukkes.',
    ),
  mojibake: () =>
    told(
      'læselige bogstaver, men disse har været gennem et forkert tegnsæt',
      'Hent filen fra kilden igen, og hold den i UTF-8 hele vejen.',
    ),
  tab: () => told('ingen tabulator i cellen', RETYPE),
  specialSpace: () =>
    told('kun almindelige mellemrum, men her er et hårdt eller andet særligt mellemrum', RETYPE),
  softHyphen: () =>
    told(
      'kun synlige tegn, men her er en blød bindestreg, som tekst kopieret fra Word, en PDF eller en webside har',
      RETYPE,
    ),
  invisible: () => told('kun synlige tegn, men her er et usynligt', RETYPE),
  outerSpace: () => told('intet mellemrum før eller efter teksten', 'Slet mellemrummet først eller sidst.'),
  doubleSpace: () => told('ét mellemrum ad gangen', 'Slet de mellemrum, der er for meget.'),
  decomposed: () =>
    told(
      'bogstaver som å og é som ét tegn, men her er de sat sammen af to, som i filnavne og PDF’er fra en Mac',
      RETYPE,
    ),
  excelDate: () =>
    told(
      'det, der står i kilden, men et regneark har lavet det om til en dato (som 18. jan af 18-1 eller 01-jun af 1.6)',
      'Giv først cellen formatet »Tekst«, og skriv så det, der står i kilden.',
    ),
  scientific: () =>
    told(
      'det hele tal, men et regneark har forkortet det (5,96E+06)',
      'Giv cellen formatet »Tal« uden decimaler, skriv tallet fra kilden igen, og gem.',
    ),
  reread: (cells, file) =>
    told(
      `koder og tal, som kilderne har dem, men et regneark har taget ${cells} celler i denne fil for tal eller datoer og gemt dem på sin egen måde: 0101 som 101, 1.370 som 1370, 1,0 som 1`,
      `Hent filen tilbage, som den var (git restore ${file}; en ny: fra kilden), og hent den ind i regnearket som tekst: i Excel med »Fra tekst/CSV« under Data og uden at datatyper registreres, i LibreOffice ved at gøre alle kolonner til »Tekst«, når det spørger. Skriv så det nye, og gem som »CSV UTF-8« med semikolon.`,
    ),
  text: () => told('en tekst', 'Udfyld cellen.'),
  sentences: () => told('en eller flere sætninger, der slutter med punktum', 'Skriv teksten til ende.'),
  code: () =>
    told('en kode på fire cifre, for eksempel 0101', 'Skriv alle fire cifre; Excel sletter et 0 forrest.'),
  codes: () =>
    told(
      'en eller flere koder på fire cifre med mellemrum imellem, for eksempel 0101 eller 1084 1085',
      'Skriv alle fire cifre i hver kode; Excel sletter et 0 forrest.',
    ),
  slug: () =>
    told(
      'små bogstaver a–z, cifre og bindestreger, for eksempel hoeje-taastrup',
      'Skriv æ som ae, ø som oe, å som aa og bindestreg for mellemrum. En adresse ændres aldrig, når den er udgivet.',
    ),
  plainCount: () =>
    told('et helt tal med cifre alene, for eksempel 4998', 'Skriv tallet uden punktum, komma og mellemrum.'),
  year: () => told('et årstal, for eksempel 2024', 'Skriv årstallet med fire cifre.'),
  sharePercent: () =>
    told('hele procent fra 0 til 100 uden procenttegn', 'Skriv kun cifre, for eksempel 45.'),
  day: () => told('en dato som år-måned-dag, for eksempel 2024-01-31', 'Skriv datoen sådan.'),
  dayTurned: (day) =>
    told(
      'en dato som år-måned-dag, for eksempel 2024-01-31, men et regneark har skrevet den på sin egen måde',
      `Giv kolonnen formatet »Tekst«, og skriv så ${day}.`,
    ),
  month: () => told('en måned som år-måned, for eksempel 2025-09', 'Skriv måneden sådan.'),
  locative: () =>
    told('»i …« eller »på …«, eller ingenting, hvor det er »i« og navnet', 'Skriv det som i »på Fanø«.'),
  website: () =>
    told(
      'en adresse som https://www.albertslund.dk, eller ingenting',
      'Skriv https:// foran, og lad det, der står efter .dk, være ude.',
    ),
  spellings: () =>
    told('stavemåder med | og uden mellemrum imellem', 'Slet den | eller det mellemrum, der er for meget.'),
  remarkFigure: (figures) => told(`et af ${figures.join(', ')}`, 'Skriv, hvilket tal noten gælder.'),
  nameKind: (kinds) => told(`et af ${kinds.join(', ')}`, 'Skriv, hvilken slags navn det er.'),
  nameCode: () =>
    told('koden på en kommune i data/register/kommuner.csv', 'Slå koden op dér, og ret den her.'),
  nameShared: () =>
    told('én kommune, der kaldes sådan', 'Lad én af koderne stå, eller skriv en anden slags navn.'),
  remarkYear: (years) =>
    told(
      `året for en optælling: ${years.join(', ')}`,
      'Skriv, hvilken optælling noten gælder, eller lad feltet stå tomt, hvis den gælder dem alle.',
    ),
  remarkScope: (regionsToo) =>
    told(
      `koden på en kommune${regionsToo ? ' eller region' : ''} i data/register`,
      'Slå koden op i data/register, og ret den her.',
    ),
  countWithoutPoint: (right) => told(COUNT, `Skriv ${right}.`),
  countEmpty: () => told(COUNT, 'Skriv 0, hvis ingen blev talt; skriv ellers det trykte tal.'),
  countNegative: () => told(COUNT, `Et antal kan ikke være negativt. ${COMPARE}`),
  countDecimal: () => told(COUNT, `Et antal er hele mennesker og har intet komma. ${COMPARE}`),
  countPoint: () =>
    told(COUNT, `Et program med engelsk opsætning kan have læst punktummet som et decimaltegn. ${COMPARE}`),
  countDash: () =>
    told(
      `${COUNT}; en streg siger hverken, at ingen blev talt, eller at tallet er ukendt`,
      `Skriv 0, hvis kilden siger, at ingen blev talt. ${EXACT_ONLY}`,
    ),
  countUnknown: () => told(`${COUNT}; »..« er statistikkens tegn for, at tallet ikke kan fås`, EXACT_ONLY),
  countHidden: () => told(`${COUNT}; »<« skjuler tallet for at beskytte de få, der blev talt`, EXACT_ONLY),
  countAbout: () => told(`${COUNT}; et skøn er ikke en tælling`, EXACT_ONLY),
  countOther: () => told(COUNT, COMPARE),
  star: () =>
    told(
      'kun en stjerne lige efter en kommunes navn',
      'Slet stjernen her; har kommunen en i den trykte tabel, så sæt den efter navnet.',
    ),
  percentMinus: () => told(PERCENT, 'Skriv minus som en almindelig bindestreg: -15%.'),
  percentPlus: () => told(PERCENT, 'Udelad plusset: 5%.'),
  percentSpace: () => told(PERCENT, 'Udelad mellemrummet før procenttegnet.'),
  percentBare: (right) => told(PERCENT, `Skriv ${right}.`),
  percentOther: () => told(PERCENT, COMPARE),
  ratePoint: (right) => told(RATE, `Skriv decimaltegnet som komma: ${right}.`),
  rateWhole: (right) => told(RATE, `Skriv ${right}: Et regneark fjerner et nul efter kommaet.`),
  rateDash: () => told(RATE, 'Skriv stregen som en almindelig bindestreg: -.'),
  rateOther: () => told(RATE, COMPARE),
  name: () =>
    told(
      'en kommunes navn med én stjerne lige efter, hvor den trykte tabel har en',
      'Skriv navnet, og stjernen uden mellemrum efter det.',
    ),
  starredTotal: (total) => told(`»${total}« uden stjerne: Summer får ingen`, 'Slet stjernen.'),
  totalName: (total) =>
    told(
      `»${total}« som navn på sidste linje med netop disse bogstaver`,
      `Skriv ${total} som i den trykte tabel.`,
    ),
};
