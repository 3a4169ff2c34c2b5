import type { Evidence, Sign } from '../model/evidence.ts';
import type { Seen } from '../model/fit.ts';
import { containsWords } from '../parse/fold.ts';
import type { Industries } from '../parse/industry.ts';
import type { Prepared } from './criteria.ts';
import {
  matchBands,
  matchFunctions,
  matchIndustry,
  matchLevels,
  matchPlaces,
  NO,
  OPEN,
  YES,
} from './match.ts';
import { weightOf } from './reliability.ts';

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

export interface Setting {
  /** Milliseconds UTC. */
  now: number;
  industries: Industries | null;
}

/**
 * Fills `into` with the interval in which the match degree lies. `baseRate`: how often people match, for what is open.
 * Each sign of reliability r says [r, 1] or [0, 1 − r] (Shafer's discounting); of several the strongest counts on
 * either side, and equally strong ones that contradict each other leave the question open.
 */
export function judge(
  wanted: Prepared,
  evidence: Evidence,
  baseRate: number,
  setting: Setting,
  into: Judgement,
): void {
  into.yes = 0;
  into.no = 0;
  into.seen = null;
  partly.strength = 0;
  partly.share = OPEN;
  partly.seen = null;
  seenFor.yes = null;
  seenFor.no = null;
  if (wanted.test.attribute === 'keyword') judgeTexts(wanted, evidence.texts, setting, into);
  else judgeSigns(wanted, evidence, setting, into);
  close(into, baseRate);
}

/** Scratch of the running call; `judge` is synchronous and does not call itself. */
const partly: { strength: number; share: number; seen: Seen | null } = {
  strength: 0,
  share: OPEN,
  seen: null,
};
const seenFor: { yes: Seen | null; no: Seen | null } = { yes: null, no: null };

function judgeSigns(wanted: Prepared, evidence: Evidence, setting: Setting, into: Judgement): void {
  switch (wanted.test.attribute) {
    case 'seniority':
      for (const sign of evidence.levels) add(wanted, sign, matchLevels(sign.value, wanted), setting, into);
      break;
    case 'function':
      for (const sign of evidence.functions)
        add(wanted, sign, matchFunctions(sign.value, wanted), setting, into);
      break;
    case 'location':
      for (const sign of evidence.places) add(wanted, sign, matchPlaces(sign.value, wanted), setting, into);
      break;
    case 'companySize':
      for (const sign of evidence.sizes) add(wanted, sign, matchBands(sign.value, wanted), setting, into);
      break;
    case 'industry':
      for (const sign of evidence.industries)
        add(wanted, sign, matchIndustry(sign.value, wanted, setting.industries), setting, into);
      break;
  }
}

function add(wanted: Prepared, sign: Seen, degree: number, setting: Setting, into: Judgement): void {
  const strength = weightOf(sign, wanted.halfLife, setting.now);
  if (degree === YES) {
    if (isStronger(strength, sign, into.yes, seenFor.yes)) {
      into.yes = strength;
      seenFor.yes = sign;
    }
  } else if (degree === NO) {
    if (isStronger(strength, sign, into.no, seenFor.no)) {
      into.no = strength;
      seenFor.no = sign;
    }
  } else if (
    isStronger(strength, sign, partly.strength, partly.seen) ||
    (isEqual(strength, sign, partly.strength, partly.seen) && degree > partly.share)
  ) {
    partly.strength = strength;
    partly.share = degree;
    partly.seen = sign;
  }
}

/** Ties are broken by date, then by the words, so that the order of evidence does not matter. */
function isStronger(strength: number, sign: Seen, best: number, bestSign: Seen | null): boolean {
  if (strength !== best || bestSign === null) return strength > best;
  return sign.seenAt !== bestSign.seenAt ? sign.seenAt > bestSign.seenAt : sign.text < bestSign.text;
}

const isEqual = (strength: number, sign: Seen, best: number, bestSign: Seen | null): boolean =>
  strength === best && sign.seenAt === bestSign?.seenAt && sign.text === bestSign.text;

/** A keyword is missing only when the headline is known and no text has it. */
function judgeTexts(wanted: Prepared, texts: Sign<string>[], setting: Setting, into: Judgement): void {
  for (const sign of texts) {
    if (hasAny(sign.value, wanted.words)) add(wanted, sign, YES, setting, into);
    else add(wanted, sign, sign.field === 'headline' ? NO : OPEN, setting, into);
  }
  if (into.yes > 0) into.no = 0;
}

function hasAny(text: string, keywords: string[]): boolean {
  for (const words of keywords) if (containsWords(text, words)) return true;
  return false;
}

function close(into: Judgement, baseRate: number): void {
  const { yes, no } = into;
  if (yes === 0 && no === 0) {
    into.lower = 0;
    into.upper = 1;
    into.seen = partly.seen;
    into.expected =
      partly.share === OPEN ? baseRate : partly.strength * partly.share + (1 - partly.strength) * baseRate;
    return;
  }
  const contradicting = yes > 1 - no;
  into.lower = contradicting && yes <= no ? 1 - no : yes;
  into.upper = contradicting && yes >= no ? yes : 1 - no;
  into.expected = into.lower + (into.upper - into.lower) * baseRate;
  into.seen = yes >= no ? seenFor.yes : seenFor.no;
}
