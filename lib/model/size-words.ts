import { BAND_RANGE, BANDS, type Band } from './band.ts';
import { bandKey } from './labels.ts';
import type { Translate } from './words.ts';

/** Company sizes as ranges in words, smallest first: bands side by side are told as one, `11–5,000 employees`. */
export const sizeRanges = (bands: readonly Band[], t: Translate): string[] =>
  runs(bands).map(([low, high]) => sizeRange(low, high, t));

/** From the smallest company of `low` to the largest of `high`. */
export function sizeRange(low: Band, high: Band, t: Translate): string {
  if (low === high) return t(bandKey(low));
  const digits = new Intl.NumberFormat(t.locale, { useGrouping: 'always' });
  const [from] = BAND_RANGE[low];
  const [, to] = BAND_RANGE[high];
  return to === null
    ? t('fit_size_from', { low: digits.format(from) })
    : t('fit_size_range', { low: digits.format(from), high: digits.format(to) });
}

/** First and last band of each unbroken run. */
function runs(bands: readonly Band[]): [Band, Band][] {
  const found: [Band, Band][] = [];
  BANDS.forEach((band, index) => {
    if (!bands.includes(band)) return;
    const last = found.at(-1);
    if (last && last[1] === BANDS[index - 1]) last[1] = band;
    else found.push([band, band]);
  });
  return found;
}
