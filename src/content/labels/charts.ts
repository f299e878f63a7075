/** What recurs around and inside drawings. */
export const chartLabels = {
  place: 'Sted',
  percent: 'Procent',
  threshold: '1 pr. 1.000',
  brokenScale: 'skalaen er brudt',
  reform: 'hjemløsereformen',
  nobodyCounted: 'ingen talt',
  noCount: 'ingen optælling',
  axisPersons: 'personer',
  unchanged: 'uændret',
  chanceBand: 'her kan forskellen være tilfældig',
  keepsHome: 'beholder boligen',
  needsOther: 'noget andet',
} as const;

/** `i 2022`, beside a figure. */
export const inYear = (year: number): string => `i ${year}`;
