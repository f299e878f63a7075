/**
 * The report's five tables typed a second time, by hand, from its text: never copied from `data/` and
 * never computed. Where the two transcriptions differ, one of them is wrong.
 *
 * Name in the register's spelling, persons 2022, persons 2024, printed change in per cent (`null`: none
 * is printed), printed rate per 1,000 inhabitants 2024 (`null`: a dash), star.
 */
export type TypedRow = readonly [string, number, number, number | null, number | null, '*' | ''];

export const HOVEDSTADEN: readonly TypedRow[] = [
  ['Albertslund', 52, 44, -15, 1.6, '*'],
  ['Allerød', 1, 3, 200, 0.1, ''],
  ['Ballerup', 41, 25, -39, 0.5, ''],
  ['Bornholm', 11, 5, -55, 0.1, ''],
  ['Brøndby', 19, 34, 79, 0.9, ''],
  ['Dragør', 121, 111, -8, 7.6, '*'],
  ['Egedal', 10, 28, 180, 0.6, ''],
  ['Fredensborg', 13, 30, 131, 0.7, ''],
  ['Frederiksberg', 80, 137, 71, 1.3, '*'],
  ['Frederikssund', 28, 48, 71, 1.0, '*'],
  ['Furesø', 19, 20, 5, 0.5, ''],
  ['Gentofte', 37, 35, -5, 0.5, ''],
  ['Gladsaxe', 62, 54, -13, 0.8, ''],
  ['Glostrup', 21, 39, 86, 1.6, '*'],
  ['Gribskov', 39, 37, -5, 0.9, ''],
  ['Halsnæs', 19, 37, 95, 1.2, '*'],
  ['Helsingør', 104, 71, -32, 1.1, '*'],
  ['Herlev', 37, 36, -3, 1.2, '*'],
  ['Hillerød', 56, 52, -7, 1.0, '*'],
  ['Hvidovre', 80, 74, -8, 1.4, '*'],
  ['Høje-Taastrup', 67, 80, 19, 1.4, '*'],
  ['Hørsholm', 2, 4, 100, 0.2, ''],
  ['Ishøj', 34, 40, 18, 1.7, '*'],
  ['København', 1370, 1387, 1, 2.1, '*'],
  ['Lyngby-Taarbæk', 20, 26, 30, 0.4, ''],
  ['Rudersdal', 36, 31, -14, 0.5, ''],
  ['Rødovre', 28, 49, 75, 1.1, '*'],
  ['Tårnby', 61, 54, -11, 1.2, '*'],
  ['Vallensbæk', 8, 14, 75, 0.8, ''],
];

export const SJAELLAND: readonly TypedRow[] = [
  ['Faxe', 21, 14, -33, 0.4, ''],
  ['Greve', 39, 49, 26, 0.9, ''],
  ['Guldborgsund', 98, 106, 8, 1.8, '*'],
  ['Holbæk', 54, 64, 19, 0.9, ''],
  ['Kalundborg', 72, 87, 21, 1.8, '*'],
  ['Køge', 38, 52, 37, 0.8, ''],
  ['Lejre', 25, 15, -40, 0.5, ''],
  ['Lolland', 21, 41, 95, 1.0, '*'],
  ['Næstved', 84, 120, 43, 1.4, '*'],
  ['Odsherred', 16, 21, 31, 0.6, ''],
  ['Ringsted', 42, 19, -55, 0.5, ''],
  ['Roskilde', 75, 64, -15, 0.7, ''],
  ['Slagelse', 149, 119, -20, 1.5, '*'],
  ['Solrød', 2, 11, 450, 0.4, ''],
  ['Sorø', 10, 21, 110, 0.7, ''],
  ['Stevns', 15, 19, 27, 0.8, ''],
  ['Vordingborg', 20, 33, 65, 0.7, ''],
];

export const SYDDANMARK: readonly TypedRow[] = [
  ['Assens', 33, 19, -42, 0.5, ''],
  ['Billund', 17, 11, -35, 0.4, ''],
  ['Esbjerg', 113, 106, -6, 0.9, ''],
  ['Fanø', 0, 1, null, 0.3, ''],
  ['Fredericia', 62, 65, 5, 1.2, '*'],
  ['Faaborg-Midtfyn', 28, 26, -7, 0.5, ''],
  ['Haderslev', 27, 72, 167, 1.3, '*'],
  ['Kerteminde', 8, 8, 0, 0.3, ''],
  ['Kolding', 55, 65, 18, 0.7, ''],
  ['Langeland', 11, 12, 9, 1.0, '*'],
  ['Middelfart', 28, 24, -14, 0.6, ''],
  ['Nordfyns', 22, 10, -55, 0.6, ''],
  ['Nyborg', 17, 24, 41, 0.7, ''],
  ['Odense', 117, 95, -19, 0.5, ''],
  ['Svendborg', 53, 30, -43, 0.5, ''],
  ['Sønderborg', 54, 46, -15, 0.6, ''],
  ['Tønder', 20, 25, 25, 0.7, ''],
  ['Varde', 35, 38, 9, 0.8, ''],
  ['Vejen', 20, 32, 60, 0.7, ''],
  ['Vejle', 109, 97, -11, 0.8, ''],
  ['Ærø', 8, 7, -13, 1.2, '*'],
  ['Aabenraa', 31, 33, 6, 0.6, ''],
];

export const MIDTJYLLAND: readonly TypedRow[] = [
  ['Favrskov', 0, 3, null, 0.1, ''],
  ['Hedensted', 9, 23, 156, 0.5, ''],
  ['Herning', 102, 88, -14, 1.0, '*'],
  ['Holstebro', 45, 38, -16, 0.6, ''],
  ['Horsens', 150, 131, -13, 1.3, '*'],
  ['Ikast-Brande', 25, 26, 4, 0.6, ''],
  ['Lemvig', 8, 11, 38, 0.6, ''],
  ['Norddjurs', 9, 8, -11, 0.2, ''],
  ['Odder', 19, 3, -84, 0.1, ''],
  ['Randers', 90, 81, -10, 0.8, ''],
  ['Ringkøbing-Skjern', 33, 18, -45, 0.3, ''],
  ['Samsø', 1, 5, 400, 1.4, '*'],
  ['Silkeborg', 83, 102, 23, 1.0, '*'],
  ['Skanderborg', 30, 23, -23, 0.4, ''],
  ['Skive', 8, 12, 50, 0.3, ''],
  ['Struer', 10, 8, -20, 0.4, ''],
  ['Syddjurs', 24, 12, -50, 0.3, ''],
  ['Viborg', 46, 102, 122, 1.0, '*'],
  ['Aarhus', 507, 556, 10, 1.5, '*'],
];

export const NORDJYLLAND: readonly TypedRow[] = [
  ['Brønderslev', 10, 14, 40, 0.4, ''],
  ['Frederikshavn', 32, 44, 38, 0.8, ''],
  ['Hjørring', 47, 50, 6, 0.8, ''],
  ['Jammerbugt', 11, 12, 9, 0.3, ''],
  ['Læsø', 0, 0, null, null, ''],
  ['Mariagerfjord', 20, 16, -20, 0.4, ''],
  ['Morsø', 16, 10, -38, 0.5, ''],
  ['Rebild', 14, 6, -57, 0.2, ''],
  ['Thisted', 11, 21, 91, 0.5, ''],
  ['Vesthimmerlands', 13, 6, -54, 0.2, ''],
  ['Aalborg', 291, 254, -13, 1.1, '*'],
];

/** By region code, in the report's order: the rows and the total (2022, 2024, per cent, rate). */
export const TYPED_REGIONS = [
  ['1084', 'Region Hovedstaden', HOVEDSTADEN, [2476, 2605, 5, 1.4], 1911067],
  ['1085', 'Region Sjælland', SJAELLAND, [781, 855, 9, 1.0], 852953],
  ['1083', 'Region Syddanmark', SYDDANMARK, [868, 846, -3, 0.7], 1238406],
  ['1082', 'Region Midtjylland', MIDTJYLLAND, [1199, 1250, 4, 0.9], 1365688],
  ['1081', 'Region Nordjylland', NORDJYLLAND, [465, 433, -7, 0.7], 593135],
] as const;

/** The published national counts. */
export const NATIONAL = [
  [2009, 4998],
  [2011, 5290],
  [2013, 5820],
  [2015, 6138],
  [2017, 6635],
  [2019, 6431],
  [2022, 5789],
  [2024, 5989],
] as const;

export const ODENSE = [
  [2009, 208],
  [2011, 178],
  [2013, 110],
  [2015, 173],
  [2017, 113],
  [2019, 125],
  [2022, 117],
  [2024, 95],
] as const;

export const KOEBENHAVN = [
  [2009, 1494],
  [2011, 1507],
  [2013, 1581],
  [2015, 1562],
  [2017, 1482],
  [2019, 1442],
  [2022, 1370],
  [2024, 1387],
] as const;
