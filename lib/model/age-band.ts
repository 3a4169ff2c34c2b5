/** Ages as a person may give them, youngest first; never worked out from anything else (reference, scoring 7). */
export const AGE_BANDS = ['under-20', '20-29', '30-39', '40-49', '50-59', '60-69', '70-up'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Ages in a band, both ends included; `null` is no upper end. */
export const AGE_RANGE: Record<AgeBand, [number, number | null]> = {
  'under-20': [0, 19],
  '20-29': [20, 29],
  '30-39': [30, 39],
  '40-49': [40, 49],
  '50-59': [50, 59],
  '60-69': [60, 69],
  '70-up': [70, null],
};

/** The band of an age in years, 0 or more. */
export const ageBandOf = (years: number): AgeBand =>
  AGE_BANDS.find((band) => years <= (AGE_RANGE[band][1] ?? Number.POSITIVE_INFINITY)) ?? '70-up';
