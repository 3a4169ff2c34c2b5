import type { AttributeValue } from './attribute-value.ts';
import type { Evidence, Sign } from './evidence.ts';
import type { Criterion } from './icp.ts';

export type Verdict = 'fit' | 'not-fit' | 'undecided';
export type GateState = 'pass' | 'open' | 'fail';

/** From which lower bound on somebody is a fit, where the ICP names no other. */
export const THRESHOLD = 70;

/** The evidence that decided one criterion: the words seen, what they mean, in which field, when. */
export type Seen = Extract<Evidence[keyof Evidence], readonly Sign<unknown>[]>[number] | Sign<AttributeValue>;

/** Stands for criteria that are not named where a page could read them. */
export interface OtherTest extends Pick<Criterion, 'gate'> {
  id: 'other';
  attribute: 'other';
}
export type Tested = Criterion | OtherTest;

/** One criterion's share of 100; the three parts are whole numbers. */
export interface Piece {
  /** Criterion id. */
  criterion: string;
  matched: number;
  open: number;
  lost: number;
  test: Tested;
  seen: Seen | null;
}

/** A must-have or exclusion, in three-valued logic: is the test met? */
export interface GatePiece {
  criterion: string;
  state: 'yes' | 'no' | 'open';
  test: Tested;
  seen: Seen | null;
}

/** Who they are against one ICP; `lower ≤ expected ≤ upper`, whole numbers 0 to 100. */
export interface Fit {
  lower: number;
  expected: number;
  upper: number;
  /** Share of the weight that is known, 0 to 1. */
  coverage: number;
  gate: GateState;
  verdict: Verdict;
  /** From which lower bound on this ICP calls somebody a fit. */
  threshold: number;
  /** Matched, open and lost of all pieces add up to 100. */
  pieces: Piece[];
  gates: GatePiece[];
  /** The unknown that could change the verdict, and the cheapest way to find it. */
  next: { criterion: string; where: 'page' | 'company' | 'ask' } | null;
  icp: { id: string; version: number };
}

/** What a lead row keeps of its fit. */
export interface StoredFit {
  lower: number;
  expected: number;
  upper: number;
  verdict: Verdict;
  icpId: string;
  icpVersion: number;
  scoredAt: number;
}

/** What a badge or chip shows. `stage` and `leadId` are null for somebody who is not saved. */
export interface Score {
  lower: number;
  expected: number;
  upper: number;
  verdict: Verdict;
  icpName: string;
  stage: import('./stage.ts').Stage | null;
  leadId: string | null;
  doNotContact: boolean;
}
