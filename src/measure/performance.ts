/** What a reader's first visit to a page cost, on a slow phone and line. Times in milliseconds. */
export interface PageCost {
  /** Of the kind of page: `municipality`. */
  readonly kind: string;
  readonly path: string;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Cumulative layout shift; 0 where nothing moved. */
  readonly layoutShift: number;
  /** Tasks of more than 50 ms that keep the page from answering, and the longest of them. */
  readonly longTasks: number;
  readonly longestTask: number;
  readonly requests: number;
  /** Sent over the line, compressed, headers included. */
  readonly bytes: number;
  readonly bytesByKind: Readonly<Record<'html' | 'css' | 'script' | 'font' | 'other', number>>;
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
  readonly requests: number;
  /** Of the embeds and `embed.js`, without the host page. */
  readonly bytes: number;
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

/** What `npm run bench` measured. */
export interface Measurements {
  /** ISO date. */
  readonly date: string;
  readonly machine: {
    readonly cores: number;
    readonly processor: string;
    /** Bytes. */
    readonly memory: number;
    readonly node: string;
    readonly chromium: string;
    /** How many processes wanted a core on average while it ran; above the number of cores others slowed it. */
    readonly load: number;
  };
  /** Each page is loaded so many times; the median counts. */
  readonly runs: number;
  readonly pages: readonly PageCost[];
  /** A page that holds the text of a municipality's and nothing else: what the browser itself needs. */
  readonly bare: PageCost;
  readonly embeds: EmbedsCost;
  /** Of more and more areas, made up beyond the real ones, without images. */
  readonly builds: readonly BuildCost[];
  /** The site as it is published: with every image drawn, and with the images of an earlier build kept. */
  readonly whole: { readonly imagesDrawn: BuildCost; readonly imagesKept: BuildCost };
}
