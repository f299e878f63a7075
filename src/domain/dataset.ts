/**
 * The records that every page, chart, text and download is made from.
 *
 * Units: `persons` is a full count of people in homelessness in the count's week; `rate` is persons per
 * 1,000 inhabitants, unrounded; `printedRate` is the same as the source prints it, to one decimal, and is
 * shown as the source's alone: nothing compares, ranks or colours by it. `null` always means "there is no
 * such figure" – never zero.
 */
import type { Level } from './level.ts';

/** Four digits as text, `0101`: Statistics Denmark's municipality code. */
export type MunicipalityCode = string;

/** Four digits as text, `1084`: Statistics Denmark's region code. */
export type RegionCode = string;

/** Persons counted in one of VIVE's counts. */
export interface Count {
  readonly year: number;
  readonly persons: number;
}

/** A count of a series that is longer than the inhabitants are known here. */
export interface SeriesCount extends Count {
  /** Inhabitants on 1 January of the year (Statistics Denmark). `null` where they are not known here. */
  readonly population: number | null;
  /** Persons per 1,000 inhabitants, unrounded. `null` only where the inhabitants are not known. */
  readonly rate: number | null;
}

/** A count whose inhabitants are known. */
export interface RatedCount extends SeriesCount {
  readonly population: number;
  readonly rate: number;
}

/** How far a change lies from what chance alone gives; see `chanceTest.ts`. */
export type ChanceVerdict = 'none' | 'maybe-chance' | 'larger' | 'clearly-larger';

/** From at most 1 to more than 1 per 1,000 inhabitants, or back. */
export type LineCrossing = 'came-above' | 'went-below';

/** The change between two counts. */
export interface Change {
  readonly fromYear: number;
  readonly toYear: number;
  readonly persons: number;
  /** Whole per cent, rounded half away from zero. `null` where the earlier count is 0. */
  readonly percent: number | null;
  /**
   * Change of the rate, later minus earlier, persons per 1,000 inhabitants, unrounded. It may go the other
   * way than the persons. `null` where the inhabitants of either year are not known.
   */
  readonly rate: number | null;
  /** Whether the rate has crossed 1 per 1,000; `null` where it has not, or is not known. */
  readonly crossedLine: LineCrossing | null;
  /**
   * Two-sided p of the C-test (`chanceTest.ts`), which takes the inhabitants of both years into account
   * where they are known. `null` where both counts are 0.
   */
  readonly pValue: number | null;
  readonly verdict: ChanceVerdict;
}

/** A remark that follows a figure wherever it goes. */
export interface Remark {
  /** Stable, unique, used in addresses: `dragoer-taelling`. */
  readonly id: string;
  /** Which figure it concerns. */
  readonly figure: RemarkFigure;
  /** One to three Danish sentences. */
  readonly text: string;
  /** Where the remark comes from, in Danish. */
  readonly source: string;
  /** The same in English. */
  readonly english: { readonly text: string; readonly source: string };
}

export type RemarkFigure = 'count' | 'change' | 'rate' | 'flag' | 'region';

/** A rate as a table of the report prints it. */
export interface PrintedRate {
  readonly year: number;
  /** Persons per 1,000 inhabitants, to one decimal. `null` where the table prints none (nobody counted). */
  readonly printed: number | null;
  /** Whether it carries the asterisk. `null` for an older rate in a table whose asterisks are of a newer one. */
  readonly flagged: boolean | null;
}

/** A rank counted from the highest; equal values share a rank. */
export interface Rank {
  readonly rank: number;
  /** True where another has the same value. */
  readonly tied: boolean;
  /** How many were ranked. */
  readonly of: number;
}

/** What the register says of a municipality. */
export interface MunicipalityNames {
  readonly code: MunicipalityCode;
  /** `København`, `Svendborg`: the official short name. */
  readonly name: string;
  /** `Københavns Kommune`, `Bornholms Regionskommune`. */
  readonly officialName: string;
  /** `Københavns`, `Aarhus’`, `Nordfyns Kommunes`: the genitive as running text needs it. */
  readonly genitive: string;
  /** `i Albertslund`, `på Fanø`, `i Nordfyns Kommune`: how one says where. */
  readonly locative: string;
  readonly slug: string;
  /** Spellings other than `name` that sources or readers use. */
  readonly otherSpellings: readonly string[];
  /** `https://www.albertslund.dk`: the municipality's own pages; `null` where the sources don't agree on them. */
  readonly website: string | null;
}

export interface Municipality extends MunicipalityNames {
  readonly regionCode: RegionCode;
  /** Oldest first; at least one. */
  readonly counts: readonly RatedCount[];
  /** Between neighbouring counts, oldest first. */
  readonly changes: readonly Change[];
  /** Of all counts for which a table prints one, oldest first; the last is that of the newest count. */
  readonly rates: readonly PrintedRate[];
  /** Year of what follows: the newest count. */
  readonly latestYear: number;
  /** Inhabitants on 1 January of `latestYear`. */
  readonly population: number;
  /** Of the newest count, unrounded; 0 where nobody was counted. */
  readonly rate: number;
  /** How sure it is on which side of 1 per 1,000 the rate lies. */
  readonly level: Level;
  /** As the report prints it. `null` where it prints none (nobody counted). */
  readonly printedRate: number | null;
  /** True where the source prints its asterisk; never computed. Not the same as a rate above 1. */
  readonly flagged: boolean;
  /** By unrounded rate among all municipalities and among the region's. 95 % ranges: `charts/rankRanges.ts`. */
  readonly ranks: { readonly country: Rank; readonly region: Rank };
  /** Share of the region's persons in the newest count, 0–1. `null` where the region has none. */
  readonly shareOfRegion: number | null;
  /** Share of the country's persons in the newest count, 0–1. */
  readonly shareOfCountry: number;
  readonly remarks: readonly Remark[];
}

export interface Region {
  readonly code: RegionCode;
  /** `Region Hovedstaden`. */
  readonly name: string;
  /** `hovedstaden`. */
  readonly slug: string;
  /** ISO date. */
  readonly validFrom: string;
  /** ISO date of the last day, or `null` while it stands. */
  readonly validTo: string | null;
  readonly municipalityCodes: readonly MunicipalityCode[];
  readonly counts: readonly RatedCount[];
  readonly changes: readonly Change[];
  readonly latestYear: number;
  /** Inhabitants on 1 January of `latestYear` (Statistics Denmark). */
  readonly population: number;
  /** Of the newest count, unrounded. */
  readonly rate: number;
  readonly level: Level;
  /** As printed in the region's total row. */
  readonly printedRate: number;
  readonly shareOfCountry: number;
  readonly flaggedCount: number;
  readonly remarks: readonly Remark[];
}

export interface Country {
  readonly name: string;
  /** The national series, oldest first; years are unevenly spaced. */
  readonly series: readonly SeriesCount[];
  readonly changes: readonly Change[];
  readonly latestYear: number;
  readonly latestPersons: number;
  /** Inhabitants on 1 January of `latestYear` (Statistics Denmark). */
  readonly population: number;
  /** Of the newest count, unrounded: our own calculation, as the report prints none. */
  readonly rate: number;
  readonly level: Level;
  readonly flaggedCount: number;
}

/** One line of a distribution, in whole per cent. */
export interface Share {
  readonly key: string;
  readonly percent: number;
  /** True for what is left to 100, which the source names but does not count. */
  readonly remainder: boolean;
}

/**
 * A municipality's own series over more years than the report's tables hold: every count from its first to
 * the newest.
 */
export interface LocalSeries {
  readonly municipalityCode: MunicipalityCode;
  readonly series: readonly SeriesCount[];
}

/** Short and foreign names, quarters of the large cities, islands, municipalities before 2007. */
export type PlaceNameKind = 'nickname' | 'quarter' | 'island' | 'former';

/** A name by which readers look for a municipality, and which is not that of a town. */
export interface PlaceName {
  readonly name: string;
  readonly kind: PlaceNameKind;
  /** Those that it lies in, or that it was parted between; at least one, of a nickname exactly one. */
  readonly municipalityCodes: readonly MunicipalityCode[];
}

/** What readers are told of one change of the data. */
export interface DataChange {
  /** ISO date, unique. */
  readonly date: string;
  readonly title: string;
  /** Danish sentences. */
  readonly text: string;
  /** The same in English. */
  readonly english: { readonly title: string; readonly text: string };
  /** Codes of the municipalities and regions whose figures changed; none where it concerns all. */
  readonly codes: readonly string[];
}

export interface Dataset {
  readonly country: Country;
  /** In the order of the report. */
  readonly regions: readonly Region[];
  /** In the order of their codes. */
  readonly municipalities: readonly Municipality[];
  readonly situations: readonly Share[];
  readonly ages: readonly Share[];
  readonly localSeries: readonly LocalSeries[];
  readonly placeNames: readonly PlaceName[];
  /** Which count `situations` and `ages` are of. */
  readonly distributionYear: number;
  /** Newest first; at least one, of `dataDate`. */
  readonly dataChanges: readonly DataChange[];
  /** ISO date: when the count's figures were last changed here. */
  readonly dataDate: string;
}
