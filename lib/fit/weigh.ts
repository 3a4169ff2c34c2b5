import type { Seen } from '../model/fit.ts';
import { type Degree, UNTOLD } from './degree.ts';

/** What the evidence says of one criterion. One object is filled again and again: 100,000 people are scored at once. */
export interface Judgement {
  lower: number;
  expected: number;
  upper: number;
  /** Strength, 0 to 1, of the best evidence for and against. */
  yes: number;
  no: number;
  /** The sign that decided, or that left it open. */
  seen: Seen | null;
}

export const emptyJudgement = (): Judgement => ({
  lower: 0,
  expected: 0,
  upper: 1,
  yes: 0,
  no: 0,
  seen: null,
});

/** Scratch of the running criterion. */
let seenForYes: Seen | null = null;
let seenForNo: Seen | null = null;
let partlySeen: Seen | null = null;
let partlyStrength = 0;
let partlyShare = UNTOLD;

/** Forgets the criterion before. */
export function begin(into: Judgement): void {
  into.yes = 0;
  into.no = 0;
  into.seen = null;
  seenForYes = null;
  seenForNo = null;
  partlySeen = null;
  partlyStrength = 0;
  partlyShare = UNTOLD;
}

/**
 * Counts one sign. Of reliability r and degree from l to h it says [r·l, 1 − r·(1 − h)] (Shafer's discounting); of
 * several the strongest counts on either side.
 */
export function add(sign: Seen, strength: number, { low, high, share }: Degree, into: Judgement): void {
  if (low > 0 && isStronger(strength * low, sign, into.yes, seenForYes)) {
    into.yes = strength * low;
    seenForYes = sign;
  }
  if (high < 1 && isStronger(strength * (1 - high), sign, into.no, seenForNo)) {
    into.no = strength * (1 - high);
    seenForNo = sign;
  }
  if (
    low < high &&
    (isStronger(strength, sign, partlyStrength, partlySeen) ||
      (isEqual(strength, sign, partlyStrength, partlySeen) && share > partlyShare))
  ) {
    partlyStrength = strength;
    partlyShare = share;
    partlySeen = sign;
  }
}

/** Ties are broken by date, then by the words, so that the order of evidence does not matter. */
function isStronger(strength: number, sign: Seen, best: number, bestSign: Seen | null): boolean {
  if (strength !== best || bestSign === null) return strength > best;
  return sign.seenAt !== bestSign.seenAt ? sign.seenAt > bestSign.seenAt : sign.text < bestSign.text;
}

const isEqual = (strength: number, sign: Seen, best: number, bestSign: Seen | null): boolean =>
  strength === best && sign.seenAt === bestSign?.seenAt && sign.text === bestSign.text;

/** Equally strong signs that contradict each other leave the question open; else the stronger side decides. */
export function close(into: Judgement, baseRate: number): void {
  const { yes, no } = into;
  if (yes === 0 && no === 0) {
    into.lower = 0;
    into.upper = 1;
    into.seen = partlySeen;
    into.expected =
      partlyShare === UNTOLD ? baseRate : partlyStrength * partlyShare + (1 - partlyStrength) * baseRate;
    return;
  }
  const contradicting = yes > 1 - no;
  into.lower = contradicting && yes <= no ? 1 - no : yes;
  into.upper = contradicting && yes >= no ? yes : 1 - no;
  into.expected = into.lower + (into.upper - into.lower) * baseRate;
  into.seen = yes >= no ? seenForYes : seenForNo;
}

/** Replaces what was found by an answer taken for certain. */
export function assume(answer: 'yes' | 'no' | undefined, into: Judgement): void {
  if (answer === undefined) return;
  const met = answer === 'yes' ? 1 : 0;
  into.lower = met;
  into.expected = met;
  into.upper = met;
  into.yes = met;
  into.no = 1 - met;
  into.seen = null;
}
