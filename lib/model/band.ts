/** LinkedIn's company size bands, smallest first: A self-employed … I 10,001 and more. */
export const BANDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
export type Band = (typeof BANDS)[number];

/** Employees in a band, both ends included; `null` is no upper end. */
export const BAND_RANGE: Record<Band, [number, number | null]> = {
  A: [1, 1],
  B: [2, 10],
  C: [11, 50],
  D: [51, 200],
  E: [201, 500],
  F: [501, 1_000],
  G: [1_001, 5_000],
  H: [5_001, 10_000],
  I: [10_001, null],
};
