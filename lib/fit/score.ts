import type { Evidence } from '../model/evidence.ts';
import type { Fit, GatePiece, GateState, Piece, Verdict } from '../model/fit.ts';
import { THRESHOLD } from '../model/fit.ts';
import type { BaseRates, Icp } from '../model/icp.ts';
import type { Industries } from '../parse/industry.ts';
import { type PreparedIcp, prepare } from './criteria.ts';
import { CURRENCIES } from './currencies.ts';
import { judge, type Setting } from './judge.ts';
import { nextQuestion } from './next.ts';
import { wholeNumbers } from './pieces.ts';
import { GATE_RELIABILITY } from './reliability.ts';
import { assume, emptyJudgement, type Judgement } from './weigh.ts';

/** The parts of an ICP that scoring needs. */
export type ScoredIcp = Pick<Icp, 'id' | 'version' | 'criteria' | 'baseRates' | 'threshold'>;

export interface ScoreOptions {
  /** Milliseconds UTC: evidence ages. */
  now: number;
  /** Default: those frozen in the ICP version. A criterion without one counts 0.5. */
  baseRates?: BaseRates;
  /** Units of a currency in one US dollar; default: the packaged, dated table. */
  currencies?: Record<string, number>;
  /** With it, an industry wider than the wanted one is open instead of a mismatch. */
  industries?: Industries | null;
  /** By criterion: whether it is taken as met, whatever the evidence says (`whatIf`). */
  assumed?: ReadonlyMap<string, 'yes' | 'no'>;
}

/** A score without its pieces. */
export interface QuickFit {
  lower: number;
  expected: number;
  upper: number;
  gate: GateState;
  verdict: Verdict;
}

const UNKNOWN_BASE_RATE = 0.5;
/** A failed gate sorts below every fit from 0 to 100. */
const FAILED = -1_000;

/**
 * Who they are against one ICP. Additive value with bounds: what is not known lies between 0 and its share,
 * gates stand outside the sum. Pure: the same evidence, ICP and options give the same fit.
 */
export function scoreFit(evidence: Evidence, icp: ScoredIcp, options: ScoreOptions): Fit {
  const { weighted, gates } = prepare(icp);
  const setting = settingOf(options);
  const rates = options.baseRates ?? icp.baseRates;
  const scratch = emptyJudgement();
  const [matched, open, lost]: [number[], number[], number[]] = [[], [], []];
  const pieces: Piece[] = [];
  let lower = 0;
  let expected = 0;
  let upper = 0;
  for (const wanted of weighted) {
    const { share, test } = wanted;
    judge(wanted, evidence, rates[test.id] ?? UNKNOWN_BASE_RATE, setting, scratch);
    assume(options.assumed?.get(test.id), scratch);
    lower += share * scratch.lower;
    expected += share * scratch.expected;
    upper += share * scratch.upper;
    matched.push(100 * share * scratch.lower);
    open.push(100 * share * (scratch.upper - scratch.lower));
    lost.push(100 * share * (1 - scratch.upper));
    pieces.push({ criterion: test.id, matched: 0, open: 0, lost: 0, test, seen: scratch.seen });
  }
  let gate: GateState = 'pass';
  const gatePieces: GatePiece[] = [];
  for (const wanted of gates) {
    judge(wanted, evidence, UNKNOWN_BASE_RATE, setting, scratch);
    assume(options.assumed?.get(wanted.test.id), scratch);
    const state = answerOf(scratch);
    gate = both(gate, gateStateOf(wanted.test.gate, state));
    gatePieces.push({ criterion: wanted.test.id, state, test: wanted.test, seen: scratch.seen });
  }
  const threshold = icp.threshold ?? THRESHOLD;
  const whole = quickFit(lower, expected, upper, gate, threshold);
  // The three columns add up to what the bounds show, so together to 100.
  const columns = {
    matched: wholeNumbers(matched, whole.lower),
    open: wholeNumbers(open, whole.upper - whole.lower),
    lost: wholeNumbers(lost, 100 - whole.upper),
  };
  pieces.forEach((piece, index) => {
    piece.matched = columns.matched[index] as number;
    piece.open = columns.open[index] as number;
    piece.lost = columns.lost[index] as number;
  });
  const fit: Fit = {
    lower: whole.lower,
    expected: whole.expected,
    upper: whole.upper,
    coverage: 1 - (upper - lower),
    gate,
    verdict: whole.verdict,
    threshold,
    pieces,
    gates: gatePieces,
    next: null,
    icp: { id: icp.id, version: icp.version },
  };
  fit.next = nextQuestion(fit, evidence, open);
  return fit;
}

/** Scores without pieces and sorts, best first (`rankOf`, then the given order). */
export function rankAll<T extends { evidence: Evidence }>(
  rows: readonly T[],
  icp: ScoredIcp,
  options: ScoreOptions,
): { row: T; fit: QuickFit; rank: number }[] {
  const quick = quickScorer(icp, options);
  return rows
    .map((row) => {
      const fit = quick(row.evidence);
      return { row, fit, rank: rankOf(fit) };
    })
    .sort((a, b) => b.rank - a.rank);
}

/** The same numbers as `scoreFit` without pieces, for one person after the other. */
export function quickScorer(icp: ScoredIcp, options: ScoreOptions): (evidence: Evidence) => QuickFit {
  const { weighted, gates }: PreparedIcp = prepare(icp);
  const setting = settingOf(options);
  const rates = options.baseRates ?? icp.baseRates;
  const baseRates = weighted.map(({ test }) => rates[test.id] ?? UNKNOWN_BASE_RATE);
  const threshold = icp.threshold ?? THRESHOLD;
  const scratch = emptyJudgement();
  return (evidence) => {
    let lower = 0;
    let expected = 0;
    let upper = 0;
    for (let index = 0; index < weighted.length; index++) {
      const wanted = weighted[index] as PreparedIcp['weighted'][number];
      judge(wanted, evidence, baseRates[index] as number, setting, scratch);
      lower += wanted.share * scratch.lower;
      expected += wanted.share * scratch.expected;
      upper += wanted.share * scratch.upper;
    }
    let gate: GateState = 'pass';
    for (const wanted of gates) {
      judge(wanted, evidence, UNKNOWN_BASE_RATE, setting, scratch);
      gate = both(gate, gateStateOf(wanted.test.gate, answerOf(scratch)));
    }
    return quickFit(lower, expected, upper, gate, threshold);
  };
}

/** Sort key, higher first: the expected fit, a failed gate below everybody else. */
export const rankOf = ({ expected, gate }: Pick<Fit, 'expected' | 'gate'>): number =>
  gate === 'fail' ? FAILED + expected : expected;

const settingOf = (options: ScoreOptions): Setting => ({
  now: options.now,
  industries: options.industries ?? null,
  currencies: options.currencies ?? CURRENCIES,
});

/** Shares add up to a half only but for noise: 52.49999999999999 is 52.5, or the pieces would add up to 101. */
const percent = (share: number): number => Math.round(100 * share + 1e-6);

/** Shares in [0, 1] as whole numbers of 100; rounding keeps their order. */
function quickFit(
  lower: number,
  expected: number,
  upper: number,
  gate: GateState,
  threshold: number,
): QuickFit {
  const least = percent(lower);
  const most = percent(upper);
  return {
    lower: least,
    expected: percent(expected),
    upper: most,
    gate,
    verdict: verdictOf(gate, least, most, threshold),
  };
}

/** Only evidence that is reliable enough, and stronger than what contradicts it, answers a gate. */
function answerOf({ yes, no }: Judgement): GatePiece['state'] {
  if (yes >= GATE_RELIABILITY && yes > no) return 'yes';
  return no >= GATE_RELIABILITY && no > yes ? 'no' : 'open';
}

function gateStateOf(gate: 'must' | 'exclude' | null, answer: GatePiece['state']): GateState {
  if (answer === 'open') return 'open';
  return (answer === 'yes') === (gate === 'must') ? 'pass' : 'fail';
}

/** Kleene's three-valued *and*. */
function both(a: GateState, b: GateState): GateState {
  if (a === 'fail' || b === 'fail') return 'fail';
  return a === 'open' || b === 'open' ? 'open' : 'pass';
}

function verdictOf(gate: GateState, lower: number, upper: number, threshold: number): Verdict {
  if (gate === 'fail' || upper < threshold) return 'not-fit';
  return gate === 'pass' && lower >= threshold ? 'fit' : 'undecided';
}
