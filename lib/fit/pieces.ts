/**
 * Whole numbers that add up to `total`, as near to the shares as can be (largest remainder; ties to the first).
 * `shares` add up to about `total`, each is at least 0.
 */
export function wholeNumbers(shares: number[], total: number): number[] {
  const whole = shares.map((share) => Math.floor(share + 1e-9));
  let missing = total - whole.reduce((sum, n) => sum + n, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - (whole[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    missing--;
  }
  return whole;
}
