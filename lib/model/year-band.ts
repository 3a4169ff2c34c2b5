/** Years at a company or in a role, as Sales Navigator cuts them, fewest first. */
export const YEAR_BANDS = ['under-1', '1-2', '3-5', '6-10', 'over-10'] as const;
export type YearBand = (typeof YEAR_BANDS)[number];

/** The first full year of each band: somebody in the third year (2.x) is still in `1-2`. */
export const YEAR_BAND_FROM: Record<YearBand, number> = {
  'under-1': 0,
  '1-2': 1,
  '3-5': 3,
  '6-10': 6,
  'over-10': 11,
};

/** The band of a number of years, 0 or more. */
export function yearBandOf(years: number): YearBand {
  return YEAR_BANDS.findLast((band) => years >= YEAR_BAND_FROM[band]) ?? 'under-1';
}
