/**
 * How far one sign matches a criterion: the degree lies between `low` and `high` (0 no, 1 yes, between: near).
 * `share`: the degree to expect between them, or UNTOLD where nothing says. One object is filled again and again.
 */
export interface Degree {
  low: number;
  high: number;
  share: number;
}

export const UNTOLD = -1;
export const emptyDegree = (): Degree => ({ low: 0, high: 1, share: UNTOLD });

/** It is known. */
export function exactly(degree: number, into: Degree): void {
  into.low = degree;
  into.high = degree;
  into.share = degree;
}

/** Nothing can be told. */
export const anything = (into: Degree): void => between(0, 1, UNTOLD, into);

/** It lies between; `share` is the degree to expect. */
export function between(low: number, high: number, share: number, into: Degree): void {
  into.low = low;
  into.high = high;
  into.share = share;
}
