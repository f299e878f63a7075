import type { FaultsLike } from './faultWords.ts';
import type { fileFaultsInEnglish } from './fileFaultsInEnglish.ts';
import { told } from './told.ts';

const SAVE_AS_UTF8 =
  'Åbn filen i et tekstprogram, og gem den igen med tegnsættet »UTF-8« (i Excel: »CSV UTF-8«).';
const EXPORT =
  'Åbn den i det program, den hører til, og gem arket som »CSV UTF-8« med semikolon under det navn, der står her.';
const FROM_SOURCE = 'Hent filen fra kilden igen.';
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
const lines = (from: number, to: number): string =>
  from === to ? `linje ${from}` : `linjerne ${from}–${to}`;
const columns = (from: string, to: string): string =>
  from === to ? `kolonne ${from}` : `kolonnerne ${from}–${to}`;
const FORMATS = {
  xlsx: 'en Excel-projektmappe (.xlsx)',
  xls: 'en gammel Excel-projektmappe (.xls)',
  ods: 'et LibreOffice-regneark (.ods)',
  pdf: 'en PDF',
  html: 'en webside',
  gzip: 'en pakket fil (.gz)',
  zip: 'en pakket fil (.zip)',
} as const;
const MARKS = { ',': 'kommaer', '\t': 'tabulatorer', '|': 'lodrette streger' } as const;
const ENCODINGS = {
  windows: 'Latin-1 eller Windows-1252, som Excels almindelige »CSV« er på Windows',
  mac: 'Mac Roman, som Excels »CSV (Macintosh)« er',
  dos: 'det gamle DOS-tegnsæt (CP850), som Excels »CSV (MS-DOS)« er',
} as const;
const UNREADABLE = {
  denied: 'en fil, der må læses, men den her er lukket for den, der kører tjekket',
  failed: 'en fil, der kan læses, men disken eller nettet gav en fejl',
} as const;

/** Of what is wrong with files and with the shape of a table. */
export const fileFaultsInDanish: FaultsLike<typeof fileFaultsInEnglish> = {
  missingFile: () =>
    told(
      'at filen er her',
      'Læg den tilbage, eller ret dens navn: små bogstaver, æ som ae, ø som oe, å som aa.',
    ),
  missingBeside: (lookalike) =>
    told(
      `at filen er her under præcis dette navn; ved siden af ligger »${lookalike}«`,
      /\.csv/i.test(lookalike)
        ? 'Omdøb den: små bogstaver og kun .csv til sidst (Windows skjuler en endelse mere: slå visning af filtypenavne til).'
        : EXPORT,
    ),
  unknownFile: (nearest) =>
    told(
      'kun filer, som siden læser: En tabel i data/vive har navn efter en regions slug i data/register, en serie i data/cases efter en kommunes',
      'Ret filens navn eller slug i data/register, tilføj stedet dér (en ny region i regioner.csv), eller slet filen.' +
        (nearest === null ? '' : ` Det nærmeste kendte navn er »${nearest}«.`),
    ),
  extraFolder: () =>
    told(
      'ingen mappe her: Siden læser kun cases, dst, geo, register og vive',
      'Flyt filerne derhen, hvor de hører til, og slet mappen, eller læg den uden for data.',
    ),
  noFolder: () =>
    told(
      'en mappe med tabellerne, men det her er en fil',
      'Omdøb eller slet filen, og hent mappen data fra lageret igen.',
    ),
  folderForFile: () => told('en fil, men det her er en mappe', 'Tag filen ud af mappen, og slet mappen.'),
  brokenLink: () =>
    told(
      'en fil, men det her er en genvej til en, der ikke findes',
      'Læg selve filen her i stedet for genvejen.',
    ),
  loopingLink: () =>
    told(
      'en fil, men det her er en genvej, der fører tilbage til sig selv',
      'Læg selve filen her i stedet for genvejen.',
    ),
  noRegularFile: () => told('en almindelig fil', 'Slet den, og hent filen fra lageret igen.'),
  unreadable: (why) =>
    told(
      UNREADABLE[why],
      why === 'denied'
        ? 'Giv dig selv ret til at læse den (under egenskaber, eller med chmod u+r).'
        : 'Kopiér filen fra kilden igen, og prøv en gang til.',
    ),
  tooLarge: (bytes, limit) =>
    told(
      `en fil på højst ${megabytes(limit)}, men den her fylder ${megabytes(bytes)}`,
      'Markér de tomme rækker og kolonner efter tabellen i regnearket, slet dem, og gem igen; eller hent filen fra kilden igen.',
    ),
  tooManyLines: (found, limit) =>
    told(
      `højst ${limit} linjer, men der er ${found}`,
      `Slet det, der ikke hører til tabellen. Ellers: ${FROM_SOURCE}`,
    ),
  tooManyColumns: (found, limit) =>
    told(
      `højst ${limit} kolonner, men der er ${found}`,
      `Slet det, der ikke hører til tabellen. Ellers: ${FROM_SOURCE}`,
    ),
  missingTable: (table, region) =>
    told(
      `filen ${table} med tabellen for ${region}, men den mangler`,
      'Læg filen tilbage, eller ret dens navn eller slug her: De skal være ens.',
    ),
  foreignFormat: (format) =>
    told(`en tabel som tekst, men det her er ${FORMATS[format]} under et andet navn`, EXPORT),
  utf16: () => told('tekst i UTF-8, men det her ligner UTF-16 (»Unicode-tekst«)', SAVE_AS_UTF8),
  zeroBytes: () =>
    told(
      'tekst, men her er nulbytes, som når en kopiering er afbrudt, eller et program gik ned, mens det gemte',
      FROM_SOURCE,
    ),
  encoding: (which) => told(`tekst i UTF-8, men denne linje ligner ${ENCODINGS[which]}`, SAVE_AS_UTF8),
  oldLineEnds: () =>
    told(
      'linjer, der slutter som på Windows, Linux eller en nyere Mac, men disse slutter med et ensomt vognretur, som i Excels »CSV (Macintosh)«',
      'Gem filen igen som »CSV UTF-8«.',
    ),
  noHeader: () =>
    told(
      'en første linje med kolonnernes navne',
      'Læg filen tilbage, som den var, eller hent den fra kilden igen.',
    ),
  wrongDelimiter: (mark) =>
    told(
      `semikolon mellem kolonnerne, men her står ${MARKS[mark]}`,
      'Gem filen igen som CSV med semikolon som skilletegn.',
    ),
  quotes: () =>
    told(
      'anførselstegn parvis om en hel celle, og dobbelte inde i den ("a ""b"" c")',
      'Ret eller slet det løse anførselstegn på denne linje.',
    ),
  blankRows: (from, to) =>
    from === to
      ? told('en linje med tal, men denne er tom', `Linje ${from} er tom: slet den.`)
      : told(
          'linjer med tal, men disse er tomme, som et regneark efterlader dem',
          `Linjerne ${from}–${to} er tomme: slet dem. Markér rækkerne i regnearket, slet rækkerne (ikke kun indholdet), og gem igen.`,
        ),
  titleRows: (to) =>
    told(
      `kolonnernes overskrifter som linje 1, men ${to === 1 ? 'der står en titel' : `der står ${to} linjer`} over dem`,
      `Slet ${lines(1, to)}: Filens navn siger, hvad tabellen er.`,
    ),
  footLines: (from, to) =>
    told(
      `intet efter tabellen, men ${from === to ? `linje ${from} er en note` : `linjerne ${from}–${to} er noter`}`,
      `Slet ${lines(from, to)}; hvad læseren skal vide, hører til i data/noter.csv, kilden i README.`,
    ),
  blankColumns: (from, to) =>
    told(
      `en overskrift og tal i hver kolonne, men ${columns(from, to)} er ${from === to ? 'tom' : 'tomme'}, som et regneark efterlader dem`,
      'Slet de tomme kolonner i regnearket (kolonnerne, ikke kun indholdet), og gem igen.',
    ),
  noHeading: (letter) =>
    told(
      `en overskrift over hver kolonne, men kolonne ${letter} har ingen og er ikke tom`,
      'Skriv overskriften, eller slet kolonnen.',
    ),
  trailingCells: (from, to) =>
    told(
      `at linjen slutter med sit sidste tal, men ${lines(from, to)} går videre med tomme celler`,
      'Slet semikolonerne sidst på linjen eller de tomme kolonner i regnearket.',
    ),
  cellCount: (expected, found) =>
    told(
      `${expected} celler som i overskriften, men der er ${found}`,
      'Se efter et semikolon for meget eller for lidt; en tekst med semikolon skal stå i anførselstegn.',
    ),
  noRows: () => told('mindst én linje under overskriften', 'Udfyld tabellen.'),
  columnTwice: () => told('hver kolonne én gang', 'Slet eller omdøb en af kolonnerne med denne overskrift.'),
  columnAlike: (other) =>
    told(
      `hver kolonne én gang, men denne overskrift er »${other}« med andre bogstaver eller mellemrum`,
      'Find ud af, hvilken af de to kolonner der er den rigtige, og slet den anden.',
    ),
  unknownColumn: (known, nearest) =>
    told(
      `kun disse kolonner: ${known.join('; ')}`,
      nearest === null
        ? 'Slet kolonnen.'
        : `Omdøb den til »${nearest}«, hvis det er det, den indeholder, eller slet den.`,
    ),
  missingColumn: (column) =>
    told(
      `en kolonne med overskriften »${column}«`,
      'Tilføj kolonnen, eller ret dens overskrift: Store bogstaver, mellemrum og årstal skal være som vist.',
    ),
  otherChanges: (changes) =>
    told(
      `kun ændringer mellem to nabotællinger: ${changes.join('; ')}`,
      'Ret årstallene i overskriften, eller slet kolonnen.',
    ),
};
