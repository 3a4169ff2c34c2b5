/** LinkedIn's company size bands, smallest first: A self-employed … I 10,001 and more. */
export const BANDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
export type Band = (typeof BANDS)[number];

/** Most employees of each band; the last has no upper end. */
const MOST = [1, 10, 50, 200, 500, 1_000, 5_000, 10_000, null];

/** Employees in a band, both ends included; `null` is no upper end. */
export const BAND_RANGE = Object.fromEntries(
  BANDS.map((band, at) => [band, [(MOST[at - 1] ?? 0) + 1, MOST[at]]]),
) as Record<Band, [number, number | null]>;
