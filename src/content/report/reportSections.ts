import type { MunicipalityCode } from '../../domain/dataset.ts';
import type { ChartText } from '../chartText.ts';
import type { Link, Text } from '../text.ts';

/** What every section of the front page has. */
export interface ReportSection {
  /** The anchor; a promise that is never broken. */
  readonly id: string;
  readonly navLabel: string;
  readonly heading: Text;
  readonly paragraphs: readonly Text[];
}

/** A heading one level down with its own text. */
export interface SubSection {
  readonly heading: Text;
  readonly paragraphs: readonly Text[];
}

export interface Foreword extends ReportSection {
  /** The first lines of the page, under the heading. */
  readonly lead: readonly Text[];
  /** Above the foreword itself, further down. */
  readonly forewordHeading: Text;
  /** The rise that the second paragraph tells of: among the young, and among all. */
  readonly rises: readonly { readonly name: string; readonly percent: number }[];
  /** Of one who has lived it, as the foreword tells it. */
  readonly voice: SubSection;
  readonly voiceSource: Text;
}

export interface HomelessnessInDenmark extends ReportSection {
  readonly otherReasons: SubSection;
  readonly definition: SubSection;
}

export interface WhoTheyAre extends ReportSection {
  readonly hidden: SubSection;
  readonly voices: SubSection;
  readonly voicesSource: Text;
}

export interface MunicipalitiesSection extends ReportSection {
  /** What the rate is, for those who meet it first here. */
  readonly perThousand: SubSection;
  /** Above so many cautions. */
  readonly cautionsHeading: (count: number) => string;
  /** Above the five regional tables. */
  readonly tablesHeading: Text;
  /** Where most has changed, and what chance says of it. */
  readonly tablesIntro: Text;
  readonly tablesNote: Text;
  /** Who lies above 1, who has crossed it, and what else the unrounded rates tell. */
  readonly line: SubSection;
}

export interface HousingFirst extends ReportSection {
  readonly tenHomes: ChartText;
  readonly pathsChart: ChartText;
  readonly paths: readonly Path[];
}

/** One of the two ways, drawn and told. */
export interface Path {
  readonly key: 'staircase' | 'housing-first';
  readonly title: string;
  readonly text: Text;
  /** Says what the drawing shows. */
  readonly alt: string;
}

/** One change of money or law, with the figure or paragraph it is known by. */
export interface ReformChange {
  readonly value: Text;
  /** Of the longest time, or of the largest sum, from 0 to 1: days are compared with days, money with money. */
  readonly share: number;
  /** For whom. */
  readonly title: string;
  readonly text: Text;
}

export interface Reform extends ReportSection {
  readonly changes: readonly ReformChange[];
  /** Below them: what the bars compare. */
  readonly barsNote: Text;
  readonly more: readonly Text[];
  readonly forMunicipalities: SubSection;
  readonly furtherReading: Text;
}

export interface Trait {
  readonly title: string;
  readonly text: Text;
}

export interface WhatItTakes extends ReportSection {
  readonly traitsHeading: string;
  readonly traits: readonly Trait[];
  readonly will: SubSection;
  readonly source: Text;
}

/** A municipality's own experience with Housing First, told elsewhere. */
export interface Case {
  readonly municipalityCode: MunicipalityCode;
  readonly slug: string;
  readonly title: string;
  readonly summary: Text;
  readonly href: string;
}

export interface GettingStarted extends ReportSection {
  readonly themesHeading: string;
  readonly themes: readonly Link[];
  readonly themesNote: Text;
  readonly casesHeading: string;
  readonly casesNote: Text;
  readonly cases: readonly Case[];
}

export interface Source {
  /** The number of the report's footnote. */
  readonly footnote: number;
  readonly text: Text;
  /** Where our list is not the report's; `null` where it is. */
  readonly departure: Text | null;
}

export interface SourcesSection extends ReportSection {
  readonly sourcesHeading: string;
  readonly sources: readonly Source[];
}

/** The same field inside a frame of the whole year's area. */
export interface YearFrameText extends ChartText {
  /** Beside the field's own number. */
  readonly counted: string;
  readonly estimate: Text;
  /** Beside the estimate. */
  readonly estimated: Text;
}
