import type { FaultsLike } from './faultWords.ts';
import type { agreementFaultsInEnglish } from './agreementFaultsInEnglish.ts';
import { told } from './told.ts';

const COMPARE_LINE = 'Sammenlign hele linjen med den trykte tabel.';
const COMPARE_REPORT = 'Sammenlign hver linje med rapporten.';
const SURPLUS_LINE = 'Slet den linje, der er for meget.';
const PRINTED_SHARES = 'Skriv procenterne, som rapporten trykker dem.';
const SERIES_SOURCES = {
  tables: 'summen af alle regionstabeller',
  region: 'regionens tabel',
  cases: 'kommunens egen fil i data/cases',
} as const;

/** Of figures, names and dates that do not agree with each other. */
export const agreementFaultsInDanish: FaultsLike<typeof agreementFaultsInEnglish> = {
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
    told(`${sum}, summen af linjerne ovenfor`, 'Sammenlign kolonnen med den trykte tabel, linje for linje.'),
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
};
