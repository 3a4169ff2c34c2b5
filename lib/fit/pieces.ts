/**
 * Whole numbers that add up to `total`, as near to the shares as can be (largest remainder; ties to the first).
 * `shares` add up to about `total`, each is at least 0.
 */
export function wholeNumbers(shares: readonly number[], total: number): number[] {
  const whole: number[] = [];
  let missing = total;
  for (const share of shares) {
    // A share that only a rounding error keeps from being whole is whole.
    const floor = Math.floor(share + 1e-9);
    whole.push(floor);
    missing -= floor;
  }
  for (; missing > 0; missing--) {
    let at = 0;
    let largest = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < whole.length; index++) {
      const remainder = (shares[index] as number) - (whole[index] as number);
      if (remainder > largest + 1e-9) {
        largest = remainder;
        at = index;
      }
    }
    whole[at] = (whole[at] as number) + 1;
  }
  return whole;
}
