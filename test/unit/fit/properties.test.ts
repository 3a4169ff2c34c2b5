import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickScorer, rankAll, scoreFit } from '../../../lib/fit/score.ts';
import { cappedShares } from '../../../lib/fit/weights.ts';
import type { Evidence } from '../../../lib/model/evidence.ts';
import type { Fit } from '../../../lib/model/fit.ts';
import { type Criterion, IcpDraftSchema } from '../../../lib/model/icp.ts';
import { nothingKnown } from '../../support/evidence.ts';
import { anyCriteria, anyEvidence } from './arbitrary.ts';
import { icpOf, NOW, sign } from './people.ts';

const score = (evidence: Evidence, criteria: Criterion[]): Fit =>
  scoreFit(evidence, icpOf(criteria), { now: NOW });
const property = (check: (evidence: Evidence, criteria: Criterion[]) => void) =>
  fc.assert(fc.property(anyEvidence, anyCriteria, check), { numRuns: 300 });

/** What a company's page tells. */
const OF_COMPANY = new Set<string>(['companySize', 'industry']);

describe('for anybody and any ICP', () => {
  test('lower ≤ expected ≤ upper, whole numbers from 0 to 100', () =>
    property((evidence, criteria) => {
      const { lower, expected, upper, coverage } = score(evidence, criteria);
      expect([lower, expected, upper].every(Number.isInteger)).toBe(true);
      expect(0 <= lower && lower <= expected && expected <= upper && upper <= 100).toBe(true);
      expect(coverage).toBeGreaterThanOrEqual(-1e-9);
      expect(coverage).toBeLessThanOrEqual(1);
    }));

  test('the pieces are whole, add up to exactly 100, and are what the bounds show', () =>
    property((evidence, criteria) => {
      const { pieces, lower, upper } = score(evidence, criteria);
      const sum = (part: 'matched' | 'open' | 'lost') =>
        pieces.reduce((total, piece) => total + piece[part], 0);
      expect(sum('matched') + sum('open') + sum('lost')).toBe(100);
      expect([sum('matched'), sum('matched') + sum('open')]).toEqual([lower, upper]);
      for (const { matched, open, lost } of pieces)
        expect([matched, open, lost].every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
    }));

  test('what is unknown of one criterion never changes another', () =>
    property((evidence, all) => {
      // A decision maker is judged by both title and size.
      const criteria = all.filter(({ attribute }) => attribute !== 'decisionMaker');
      if (criteria.every(({ gate }) => gate !== null)) return;
      const known = score(evidence, criteria);
      const less = score({ ...evidence, sizes: [], industries: [] }, criteria);
      const others = (fit: Fit) =>
        fit.gates.filter(({ test: { attribute } }) => !OF_COMPANY.has(attribute)).map(({ state }) => state);
      expect(others(less)).toEqual(others(known));
      expect(less.lower).toBeLessThanOrEqual(known.lower);
      expect(less.upper).toBeGreaterThanOrEqual(known.upper);
    }));

  test('scaling all weights changes nothing', () => {
    const weights = fc.array(
      fc.record({ group: fc.constantFrom('a', 'b', 'c', 'd'), weight: fc.integer({ min: 1, max: 4 }) }),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(weights, fc.integer({ min: 2, max: 50 }), (criteria, factor) => {
        const scaled = cappedShares(
          criteria.map(({ group, weight }) => ({ group, weight: weight * factor })),
        );
        cappedShares(criteria).forEach((share, index) => {
          expect(scaled[index]).toBeCloseTo(share, 9);
        });
      }),
    );
    property((evidence, criteria) => {
      const all = (importance: Criterion['importance']) => criteria.map((c) => ({ ...c, importance }));
      expect(bounds(score(evidence, all('essential')))).toEqual(bounds(score(evidence, all('minor'))));
    });
  });

  test('the order of evidence does not matter', () =>
    property((evidence, criteria) => {
      const turn = (all: object): object =>
        Object.fromEntries(
          Object.entries(all).map(([key, value]) => [
            key,
            Array.isArray(value) ? value.toReversed() : key === 'attributes' ? turn(value) : value,
          ]),
        );
      const turned = turn(evidence) as Evidence;
      expect(bounds(score(turned, criteria))).toEqual(bounds(score(evidence, criteria)));
    }));

  test('taking evidence away again restores the fit', () =>
    property((evidence, criteria) => {
      const before = score(evidence, criteria);
      score({ ...evidence, levels: [...evidence.levels, sign(['owner', 'owner'], 'title')] }, criteria);
      expect(score(structuredClone(evidence), structuredClone(criteria))).toEqual(before);
    }));

  test('evidence and ICP that were written out and read in again give the same fit', () =>
    property((evidence, criteria) => {
      const again = JSON.parse(JSON.stringify({ evidence, criteria })) as {
        evidence: Evidence;
        criteria: Criterion[];
      };
      expect(score(again.evidence, again.criteria)).toEqual(score(evidence, criteria));
    }));

  test('every ICP is one that can be saved, and is the same when it comes back', () => {
    fc.assert(
      fc.property(anyCriteria, (criteria) => {
        const draft = { name: 'Any', live: true, threshold: 60, criteria };
        expect(IcpDraftSchema.parse(structuredClone(draft))).toEqual(draft);
      }),
    );
  });

  test('the threshold of the ICP decides the verdict', () =>
    property((evidence, criteria) => {
      for (const threshold of [1, 30, 100]) {
        const { lower, upper, gate, verdict } = scoreFit(evidence, icpOf(criteria, { threshold }), {
          now: NOW,
        });
        const expected =
          gate === 'fail' || upper < threshold
            ? 'not-fit'
            : gate === 'pass' && lower >= threshold
              ? 'fit'
              : 'undecided';
        expect(verdict).toBe(expected);
      }
    }));

  test('the quick score is the same', () =>
    property((evidence, criteria) => {
      const { lower, expected, upper, gate, verdict } = score(evidence, criteria);
      const quick = quickScorer(icpOf(criteria), { now: NOW })(evidence);
      expect(quick).toEqual({ lower, expected, upper, gate, verdict });
    }));

  test('somebody of whom nothing is known is undecided between 0 and 100', () => {
    fc.assert(
      fc.property(anyCriteria, (criteria) => {
        const fit = score(nothingKnown(), criteria);
        expect([fit.lower, fit.upper, fit.verdict, fit.coverage]).toEqual([
          0,
          100,
          'undecided',
          expect.closeTo(0),
        ]);
        expect(fit.next).not.toBeNull();
      }),
    );
  });

  test('a question is asked only where an answer could change the verdict', () =>
    property((evidence, criteria) => {
      const { next, verdict, pieces, gates } = score(evidence, criteria);
      expect(next === null).toBe(verdict !== 'undecided');
      if (!next) return;
      const piece = pieces.find(({ criterion }) => criterion === next.criterion);
      const gate = gates.find(({ criterion }) => criterion === next.criterion);
      expect(piece ? piece.open > 0 : gate?.state === 'open').toBe(true);
    }));

  test('ranking sorts by what it shows, failed gates last', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { maxLength: 20 }), anyCriteria, (people, criteria) => {
        const ranked = rankAll(
          people.map((evidence) => ({ evidence })),
          icpOf(criteria),
          { now: NOW },
        );
        const failed = ranked.map(({ fit }) => fit.gate === 'fail');
        expect(failed).toEqual(failed.toSorted());
        for (const pass of [true, false]) {
          const expected = ranked
            .filter(({ fit }) => (fit.gate !== 'fail') === pass)
            .map(({ fit }) => fit.expected);
          expect(expected).toEqual(expected.toSorted((a, b) => b - a));
        }
      }),
      { numRuns: 50 },
    );
  });
});

const bounds = ({ lower, expected, upper, gate, verdict }: Fit) => ({
  lower,
  expected,
  upper,
  gate,
  verdict,
});
