import type { Told, Words } from './faultWords.ts';

const told = (expected: string, remedy: string): Told => ({ expected, remedy });

const COMPARE = 'Sammenlign med den trykte tabel, og skriv tallet, som det står dér.';
const COMPARE_LINE = 'Sammenlign hele linjen med den trykte tabel.';
const COMPARE_REPORT = 'Sammenlign hver linje med rapporten.';
const RETYPE = 'Slet cellen, og skriv den igen.';
const SAVE_AS_UTF8 =
  'Åbn filen i et tekstprogram, og gem den igen med tegnsættet »UTF-8« (i Excel: »CSV UTF-8«).';
const EXPORT =
  'Åbn den i det program, den hører til, og gem arket som »CSV UTF-8« med semikolon under det navn, der står her.';
const FROM_SOURCE = 'Hent filen fra kilden igen.';
const COUNT = 'et helt antal mennesker med punktum ved tusinderne: 52 eller 1.370';
const PERCENT = 'et helt tal og et procenttegn, for eksempel -15% eller 5%, eller ingenting';
const RATE = 'et tal med komma og én decimal, for eksempel 1,6, eller en streg (-)';
const EXACT_ONLY =
  'Find det nøjagtige tal i kilden. Har den ikke noget, kan tabellen ikke vises: Lad dens nye kolonner være ude.';
const SURPLUS_LINE = 'Slet den linje, der er for meget.';
const PRINTED_SHARES = 'Skriv procenterne, som rapporten trykker dem.';

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

const SERIES_SOURCES = {
  tables: 'summen af alle regionstabeller',
  region: 'regionens tabel',
  cases: 'kommunens egen fil i data/cases',
} as const;

/** The words of the checks in Danish. */
export const da: Words = {
  differences: {
    title: 'Ændringer i dataene',
    none: 'Ingen tal, rækker eller kolonner er anderledes.',
    count: (count) => `${count} ${count === 1 ? 'forskel' : 'forskelle'}:`,
    kinds: {
      'table added': 'ny tabel',
      'table gone': 'tabellen er væk',
      'column added': 'ny kolonne',
      'column gone': 'kolonnen er væk',
      'row added': 'ny række',
      'row gone': 'rækken er væk',
    },
    empty: 'tomt',
    noCommit: 'Skriv, hvilket commit der skal sammenlignes med: npm run data:diff -- main',
    unknownCommit: (ref) =>
      `Der er ikke noget commit, der hedder »${ref}«. Skriv en gren, et mærke eller et commit, som git kender.`,
    unreadable: 'Den ene af de to udgaver kan ikke læses med de tjek, der er i dag.',
  },
  headline: (count) => `Der er ${count === 1 ? '1 fejl' : `${count} fejl`} i dataene:`,
  found: (value) => `her står ${value === '' ? 'ingenting' : `»${value}«`}`,
  column: (heading) => `kolonnen »${heading}«`,
  sentence: ({ expected, remedy }) => `Forventet: ${expected}. ${remedy}`,
  more: (count) => `… og ${count} mere af samme slags i denne fil.`,
  questions: (count) =>
    count === 1
      ? 'Er det rigtigt? Det standser ikke noget:'
      : `Er disse ${count} rigtige? De standser ikke noget:`,
  texts: (titles) =>
    `Tallene bærer ikke længere ${titles.map((title) => `»${title}«`).join(', ')} på forsiden; det er udeladt. Læs src/content/da/report/cautionWords.ts, og skriv det om.`,
  inOrder: (municipalities, regions, persons, year, flagged, date) =>
    `Dataene er i orden: ${municipalities} kommuner i ${regions} regioner, ${persons} mennesker i ${year}, ${flagged} kommuner med stjerne, senest ændret ${date}.`,
  crash: (what) =>
    `Det her er vores fejl, ikke din: Programmet mødte noget, det ikke er lavet til.\n  ${what}\nMeld det gerne: Opret en sag (issue) i projektets lager med disse linjer og den fil, du arbejdede med.\nIntet er ændret.`,
  faults: {
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
    columnTwice: () =>
      told('hver kolonne én gang', 'Slet eller omdøb en af kolonnerne med denne overskrift.'),
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
      told(
        'et helt tal med cifre alene, for eksempel 4998',
        'Skriv tallet uden punktum, komma og mellemrum.',
      ),
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
    percentFollows: (percent, from, to) =>
      told(
        percent === null
          ? `en tom celle, for en ændring fra ${from} til ${to} har ingen procent`
          : `${percent}, ændringen fra ${from} til ${to}`,
        COMPARE_LINE,
      ),
    dashForNobody: (year) => told(`en streg (-), for ingen blev talt i ${year}`, COMPARE_LINE),
    impossibleRate: (lowest, highest, persons) =>
      told(
        `et tal mellem ${lowest} og ${highest}, som ${persons} mennesker kan give i en dansk kommune`,
        COMPARE_LINE,
      ),
    starAtThreshold: (threshold, rate) =>
      told(
        `en stjerne netop dér, hvor tallet pr. 1.000 er ${threshold} eller mere; her ${rate === null ? 'er der intet tal' : `er det ${rate}`}`,
        'Sammenlign stjernen og tallet med den trykte tabel.',
      ),
    sum: (sum) =>
      told(
        `${sum}, summen af linjerne ovenfor`,
        'Sammenlign kolonnen med den trykte tabel, linje for linje.',
      ),
    alphabetical: (previous) =>
      told(
        `et navn, der kommer efter »${previous}« i alfabetet, som rapporten ordner sine tabeller`,
        'Se efter, om et navn er gledet til en anden linje, og sæt linjerne i alfabetisk orden.',
      ),
    totalOnce: (total) =>
      told(
        `»${total}« én gang, som sidste linje`,
        'Flyt linjen til sidst, eller slet den, hvis den står dobbelt.',
      ),
    totalLast: (total) => told(`»${total}« som sidste linje`, 'Tilføj summen, som den trykte tabel har den.'),
    unknownMunicipality: (nearest) =>
      told(
        'en kommunes navn, stavet som i data/register/kommuner.csv',
        `${nearest === null ? '' : `Mente du »${nearest}«? `}Ret navnet, eller tilføj stavemåden i andre_stavemaader dér.`,
      ),
    missingMunicipality: (name, region) =>
      told(
        `en linje for ${name}, som registret har i ${region}`,
        'Tilføj linjen, som den trykte tabel har den, eller ret kommunens region i data/register/kommuner.csv.',
      ),
    municipalityTwice: (name, line) => told(`${name} én gang, men linje ${line} har den også`, SURPLUS_LINE),
    otherRegion: (region, code, name, codes) =>
      told(
        `kommuner i ${region} (${code}); registret har ${name} i ${codes.join(', ')}`,
        `Flyt linjen til sin regions tabel, eller ret data/register/kommuner.csv. Er kommunen kommet til en anden region, så skriv den nye kode efter den gamle i regionskode dér: ${codes.join(' ')} ${code}.`,
      ),
    countElsewhere: (count, place) =>
      told(`${count}, som ${place} har for samme år`, 'Sammenlign begge linjer med deres trykte tabeller.'),
    twoRegions: (name, file, year) =>
      told(
        `den nyeste tælling af ${name} i kun én regions tabel, men ${file} har også ${year}`,
        'Tag året ud af tabellen for den region, som kommunen havde forladt.',
      ),
    missingYear: (year, region) =>
      told(
        `en tælling fra ${year} for hver kommune i ${region}, som de andre regioner har`,
        'Bring alle regionstabeller frem til de samme tællinger.',
      ),
    newestYear: (year) =>
      told(
        `${year} som det nyeste år, som i regionstabellerne`,
        'Bring regionstabellerne og landets serie frem til den samme nyeste tælling.',
      ),
    seriesLacks: (year, persons, source) =>
      told(
        `en linje for ${year} med ${persons} mennesker, som i ${SERIES_SOURCES[source]}`,
        `Tilføj linjen ${year};${persons}, hvis den udgivne serie er enig.`,
      ),
    seriesDiffers: (year, persons, source) =>
      told(
        `${persons} mennesker i ${year}, som i ${SERIES_SOURCES[source]}`,
        'Find i kilderne ud af, hvilket af de to der er rigtigt, og ret det andet.',
      ),
    nationalLacks: (year, file) =>
      told(
        `en linje for ${year}, som ${file} har en tælling fra`,
        'Tilføj landets tal for det år, eller ret årstallet dér.',
      ),
    yearOrder: (previous) =>
      told(
        `et år efter ${previous}, som står på linjen før`,
        'Sæt linjerne i orden efter år, hvert år én gang.',
      ),
    countryPopulation: (year, code) =>
      told(
        `landets folketal den 1. januar ${year}, året for den nyeste tælling`,
        `Tilføj linjen ${code};Danmark;${year}-01-01;… og regionernes.`,
      ),
    regionPopulation: (region, code, year) =>
      told(
        `folketallet i ${region} den 1. januar ${year} til at efterprøve tallet pr. 1.000`,
        `Tilføj linjen ${code};${region};${year}-01-01;… i data/dst/befolkning.csv.`,
      ),
    totalRate: (rate, persons, inhabitants) =>
      told(
        `${rate}, for det er ${persons} blandt ${inhabitants} indbyggere (data/dst/befolkning.csv)`,
        'Sammenlign linjen med den trykte tabel og folketallet med Danmarks Statistik.',
      ),
    duplicate: (line) =>
      told(
        `en værdi, som ingen anden linje har, men linje ${line} har den også`,
        'Slet den linje, der er for meget, eller ret værdien.',
      ),
    codeOrder: (previous) =>
      told(
        `en kode efter ${previous}, som står på linjen før, for linjerne står i kodernes orden`,
        'Se efter, om to koder er byttet om; ellers sæt linjerne i orden.',
      ),
    unknownRegion: (known) =>
      told(
        `en region fra data/register/regioner.csv (${known.join(', ')})`,
        'Ret koden, eller tilføj regionen dér.',
      ),
    endedBefore: (from) =>
      told(`en dag, der ikke ligger før ${from}, den første dag`, 'Ret en af de to datoer.'),
    placeCode: (country) =>
      told(`${country} eller koden på en region fra data/register/regioner.csv`, 'Ret koden eller navnet.'),
    placeName: (name) => told(`»${name}«`, 'Ret koden eller navnet.'),
    populationSum: (code, year, sum) =>
      told(
        `en linje ${code} for ${year} med ${sum}, summen af regionerne på den dato`,
        'Hent tallene for den dato fra Danmarks Statistik igen, landet og hver region én gang.',
      ),
    newYearsDay: () =>
      told(
        'en 1. januar, den dag, tallene pr. 1.000 regnes efter',
        'Brug folketallet den 1. januar i tællingens år.',
      ),
    inhabitantsCode: (code, name) =>
      told(
        `koden på en kommune fra data/register/kommuner.csv, eller ${code} for ${name}`,
        'Ret koden eller navnet.',
      ),
    inhabitantsMissing: (code, name, year) =>
      told(
        `en linje for ${name} (${code}) den 1. januar ${year}, som der er for de andre`,
        `Tilføj linjen ${code};${name};${year}-01-01;… fra Danmarks Statistiks tabel FOLK1AM.`,
      ),
    inhabitantsYear: (year) =>
      told(
        `folketallet i hver kommune den 1. januar ${year}, for der er en tælling fra det år`,
        'Tilføj en linje for hver af dem på den dato fra Danmarks Statistiks tabel FOLK1AM, og en for Christiansø.',
      ),
    inhabitantsSum: (sum, year) =>
      told(
        `${sum}, summen af dens kommuner og Christiansø den 1. januar ${year} i data/dst/folketal.csv`,
        'Sammenlign begge filer med Danmarks Statistik, og ret den, der afviger.',
      ),
    unexplainedRate: (rate, persons, inhabitants) =>
      told(
        `${rate}, for det er ${persons} blandt ${inhabitants} indbyggere (data/dst/folketal.csv)`,
        'Sammenlign linjen med den trykte tabel og folketallet med Danmarks Statistik. Trykker rapporten tallet sådan, så tilføj en note om raten i data/noter.csv.',
      ),
    shareOnEachLine: () => told('en procent på hver linje', PRINTED_SHARES),
    oneRemainder: () => told('præcis én linje uden procent, resten', PRINTED_SHARES),
    sharesSum: (sum) => told(`procenter, der giver 100 til sammen, men disse giver ${sum}`, COMPARE_REPORT),
    sharesBelow: (sum) =>
      told(`procenter, der giver mindre end 100 til sammen, men disse giver ${sum}`, COMPARE_REPORT),
    keysOnce: (keys) => told(`hver af ${keys.join(', ')} én gang`, 'Ret eller slet linjen.'),
    missingKey: (key) => told(`en linje med nøglen ${key}`, 'Tilføj den.'),
    distributionYear: (year, files) =>
      told(
        `${year}, den nyeste tællings år, for siderne viser fordelingerne ved siden af den`,
        `Skriv fordelingerne fra ${year} i ${files.join(' og ')}, og skriv så ${year} her.`,
      ),
    notAfter: (date) =>
      told(
        `et tidspunkt, der ikke ligger efter ${date}, da dataene sidst blev ændret (data-aendret i data/udgivelse.csv)`,
        'Ret det ene af de to.',
      ),
    reportBefore: (year) =>
      told(
        `en måned i ${year} eller senere, for en rapport, der trykker optællingen fra ${year}, kommer efter den`,
        'Skriv den rapports titel og måned her, og læs src/content/da/sourceLines.ts igen: Dér nævnes rapporten under hvert tal.',
      ),
    future: (today) =>
      told(`et tidspunkt, der er kommet; i dag er det ${today}`, 'Ret det, hvis det ikke er meningen.'),
    earlierYear: (years) =>
      told(
        `en tælling før regionstabellernes: ${years.join(', ')}`,
        'Ret årstallet, eller slet linjen: Det, regionstabellerne trykker, står kun dér.',
      ),
    earlierSum: (year, persons, sum) =>
      told(
        `højst ${persons} mennesker i ${year}, som i hele landet, men kommunerne har ${sum}`,
        'Sammenlign linjerne fra det år med deres kilde.',
      ),
    dataDate: (date, file) =>
      told(
        `${date}, den nyeste dato i ${file}`,
        `Tilføj en linje i ${file}, der fortæller læserne, hvad der er ændret, eller ret datoen her.`,
      ),
  },
};
