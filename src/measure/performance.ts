/** What a reader's first visit to a page cost, on a slow phone and line. Times in milliseconds. */
export interface PageCost {
  /** Of the kind of page: `municipality`. */
  readonly kind: string;
  readonly path: string;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Cumulative layout shift, the most of all visits; 0 where nothing ever moved. */
  readonly layoutShift: number;
  /** Tasks of more than 50 ms that keep the page from answering, and the longest of them. */
  readonly longTasks: number;
  readonly longestTask: number;
  /** What such tasks took beyond 50 ms each, together. */
  readonly blocking: number;
  readonly requests: number;
  /** Sent over the line, compressed, headers included. */
  readonly bytes: number;
  readonly bytesByKind: Readonly<Record<'html' | 'css' | 'script' | 'font' | 'other', number>>;
}

/** Of pairs measured one after the other: how many times as long ours needs. */
export interface Ratio {
  readonly middle: number;
  readonly lowest: number;
  readonly highest: number;
}

/** A page's own words and nothing else, visited in turn with the page: what the browser itself needs. */
export interface BesideBare {
  readonly bare: PageCost;
  readonly firstPaint: Ratio;
  readonly largestPaint: Ratio;
}

/** Twenty embeds on a host page that is scrolled through. */
export interface EmbedsCost {
  readonly embeds: number;
  /** From the first request to the last embed painted, in milliseconds; scrolling included. */
  readonly ready: number;
  /** Tasks of more than 50 ms that the browser puts down to an embed, and the longest of them. */
  readonly longTasks: number;
  readonly longestTask: number;
  /** The longest task the host page hears of, its own and the browser's included; and with bare frames. */
  readonly longestHeard: number;
  readonly bareLongestHeard: number;
  /** All that the slowed processor did for article and embeds, in milliseconds; and with bare frames. */
  readonly work: number;
  readonly bareWork: number;
  readonly requests: number;
  /** Of the embeds and `embed.js`, without the host page; and of bare frames. */
  readonly bytes: number;
  readonly bareBytes: number;
}

/** A build of the site. */
export interface BuildCost {
  readonly areas: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** On the clock, and on all cores together; seconds. */
  readonly seconds: number;
  readonly coreSeconds: number;
  /** Of the process that needs most, in bytes. */
  readonly peakMemory: number;
}

/** When and where a part was measured. */
export interface Occasion {
  /** ISO date. */
  readonly date: string;
  readonly machine: {
    readonly cores: number;
    readonly processor: string;
    /** Bytes. */
    readonly memory: number;
    readonly node: string;
    /** How many processes wanted a core on average while it ran; above the number of cores others slowed it. */
    readonly load: number;
  };
}

/** What `npm run bench` measured. Pages and builds are measured together or apart. */
export interface Measurements {
  readonly pagesOn: Occasion & { readonly chromium: string };
  /** Each page is loaded so many times; the median counts. */
  readonly runs: number;
  readonly pages: readonly PageCost[];
  /** Of some of them, in their order. */
  readonly besideBare: readonly BesideBare[];
  readonly embeds: EmbedsCost;
  readonly buildsOn: Occasion;
  /** Of more and more areas, made up beyond the real ones, without images. */
  readonly builds: readonly BuildCost[];
  /** The site as it is published: with every image drawn, and with the images of an earlier build kept. */
  readonly whole: { readonly imagesDrawn: BuildCost; readonly imagesKept: BuildCost };
}
