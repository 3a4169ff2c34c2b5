import { bestFit } from '../fit/best.ts';
import { summarize, toEvidence } from '../fit/evidence.ts';
import { rankOf } from '../fit/score.ts';
import type { Company } from '../model/company.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Facts } from '../model/fact.ts';
import type { Fit, StoredFit } from '../model/fit.ts';
import type { Icp } from '../model/icp.ts';
import type { Lead } from '../model/lead.ts';
import type { Industries } from '../parse/industry.ts';
import type { Places } from '../parse/place.ts';

/** The packaged tables that give texts their meaning. */
export interface Tables {
  places: Places;
  industries: Industries;
}

/** All a judgement depends on besides the person. */
export interface JudgeWith extends Tables {
  /** Live ICPs. */
  icps: readonly Icp[];
  /** Milliseconds UTC. */
  now: number;
}

/** A person against the live ICPs. */
export interface Judgement {
  evidence: Evidence;
  /** Against the ICP that fits best; null when none is live. */
  fit: Fit | null;
  others: { icp: Icp; expected: number }[];
}

/** Scores facts. Pure and synchronous, so that it may run inside a transaction. */
export function judge(
  facts: Facts,
  company: Company | null,
  { icps, places, industries, now }: JudgeWith,
): Judgement {
  const evidence = toEvidence(facts, { places, industries, company: company?.facts ?? null });
  const { best, others } = bestFit(evidence, icps, { now, industries });
  return { evidence, fit: best, others };
}

/** The columns of a lead row that follow from its judgement. */
export function judgedColumns(
  { evidence, fit }: Judgement,
  now: number,
): Pick<Lead, 'evidence' | 'fit' | 'rank' | 'country' | 'level' | 'functions'> {
  return {
    evidence,
    fit: fit && storedFit(fit, now),
    rank: fit ? rankOf(fit) : 0,
    ...summarize(evidence),
  };
}

function storedFit({ lower, expected, upper, verdict, icp }: Fit, scoredAt: number): StoredFit {
  return { lower, expected, upper, verdict, icpId: icp.id, icpVersion: icp.version, scoredAt };
}
