/** Do two values say the same as JSON? One that is missing is not the same as null. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
