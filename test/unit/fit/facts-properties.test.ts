import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreFit } from '../../../lib/fit/score.ts';
import { BANDS } from '../../../lib/model/band.ts';
import type { Evidence, Sign } from '../../../lib/model/evidence.ts';
import type { Fit } from '../../../lib/model/fit.ts';
import type { Criterion } from '../../../lib/model/icp.ts';
import { LEVELS } from '../../../lib/model/title.ts';
import { YEAR_BANDS } from '../../../lib/model/year-band.ts';
import { nothingKnown } from '../../support/evidence.ts';
import { anyEvidence, TESTS } from './arbitrary.ts';
import { type Change, facts, value } from './deciding-facts.ts';
import { icpOf, MONTH, NOW, sign } from './people.ts';

/** One weighted criterion alone, so that every point is its own. */
const score = (evidence: Evidence, test: object): Fit =>
  scoreFit(evidence, icpOf([{ id: 'c', importance: 'useful', gate: null, ...test } as Criterion]), {
    now: NOW,
  });

/** Evidence with the change's signs added, as sure and as old as given. */
function withMore(evidence: Evidence, change: Change, how: Partial<Sign<unknown>>): Evidence {
  const more = structuredClone(evidence) as unknown as Record<string, unknown>;
  for (const [key, added] of Object.entries(change)) {
    if (key === 'attributes') {
      const attributes = more.attributes as Evidence['attributes'];
      for (const [id, signs] of Object.entries(added as Evidence['attributes']))
        attributes[id] = [
          ...(attributes[id] ?? []),
          ...signs.map((one) => ({ ...one, ...how, value: one.value })),
        ];
    } else
      more[key] = [
        ...(more[key] as Sign<unknown>[]),
        ...(added as Sign<unknown>[]).map((one) => ({ ...one, ...how, value: one.value })),
      ];
  }
  return more as unknown as Evidence;
}

const anyHow = fc.record({
  reliability: fc.constantFrom(0.6, 0.8, 1),
  seenAt: fc.constantFrom(NOW, NOW - 20 * MONTH, NOW - 80 * MONTH),
});
const kinds = Object.entries(TESTS) as [string, fc.Arbitrary<Criterion>][];

describe.each(kinds)('%s', (_kind, anyTest) => {
  const property = (check: (evidence: Evidence, test: Criterion, how: Partial<Sign<unknown>>) => void) =>
    fc.assert(fc.property(anyEvidence, anyTest, anyHow, check), { numRuns: 100 });

  test('a fact that surely meets it settles it, one that surely misses it too', () => {
    fc.assert(
      fc.property(anyTest, (one) => {
        const { meets, misses } = facts({ ...one, near: 0 } as Criterion);
        const fit = score(withMore(nothingKnown(), meets, {}), one);
        expect([fit.lower, fit.upper]).toEqual([100, 100]);
        if (misses) expect(score(withMore(nothingKnown(), misses, {}), { ...one, near: 0 }).upper).toBe(0);
      }),
    );
  });

  test('a matching fact never lowers the lower bound', () =>
    property((evidence, one, how) => {
      const more = withMore(evidence, facts(one).meets, how);
      expect(score(more, one).lower).toBeGreaterThanOrEqual(score(evidence, one).lower);
    }));

  test('a mismatching fact never raises the upper bound', () =>
    property((evidence, one, how) => {
      const test = { ...one, near: 0 };
      const { misses } = facts(one);
      if (!misses) return;
      expect(score(withMore(evidence, misses, how), test).upper).toBeLessThanOrEqual(
        score(evidence, test).upper,
      );
    }));

  test('contradicting evidence that is as good re-opens the question', () => {
    fc.assert(
      fc.property(anyTest, (one) => {
        const { meets, misses } = facts(one);
        if (!misses || one.attribute === 'keyword') return;
        const both = withMore(withMore(nothingKnown(), meets, {}), misses, {});
        const fit = score(both, { ...one, near: 0 });
        expect([fit.lower, fit.upper, fit.verdict]).toEqual([0, 100, 'undecided']);
      }),
    );
  });

  test('the same facts again, better seen, only narrow what is possible', () =>
    property((_evidence, one, how) => {
      const { meets, misses } = facts(one);
      for (const change of [meets, misses]) {
        if (!change) continue;
        const vague = withMore(nothingKnown(), change, how);
        const sharp = withMore(vague, change, { reliability: 1, seenAt: NOW });
        expect(score(sharp, one).lower).toBeGreaterThanOrEqual(score(vague, one).lower);
        expect(score(sharp, one).upper).toBeLessThanOrEqual(score(vague, one).upper);
      }
    }));
});

const subrange = (length: number) =>
  fc
    .tuple(fc.nat(length - 1), fc.nat(length - 1), fc.nat(length - 1), fc.nat(length - 1))
    .map((ends) => ends.sort((a, b) => a - b));

describe('refining a range nests', () => {
  test.each([
    ['levels', 'seniority', LEVELS],
    ['sizes', 'companySize', BANDS],
    ['yearsAtCompany', 'yearsAtCompany', YEAR_BANDS],
    ['levels', 'decisionMaker', LEVELS],
  ] as const)('%s for %s', (key, attribute, all) => {
    fc.assert(
      fc.property(subrange(all.length), TESTS[attribute], anyHow, ([a, b, c, d], one, how) => {
        const at = (low = 0, high = 0) =>
          score({ ...nothingKnown(), [key]: [{ ...sign([all[low], all[high]], 'title'), ...how }] }, one);
        const wide = at(a, d);
        const narrow = at(b, c);
        expect(narrow.lower).toBeGreaterThanOrEqual(wide.lower);
        expect(narrow.upper).toBeLessThanOrEqual(wide.upper);
      }),
    );
  });

  test('amounts', () => {
    const ends = fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(ends, TESTS.budget, fc.constantFrom('USD', 'EUR', 'JPY'), (all, one, currency) => {
        const [a = 0, b = 0, c = 0, d = 0] = all.sort((x, y) => x - y);
        const at = (min: number, max: number) =>
          score({ ...nothingKnown(), ...value('budget', { kind: 'money', min, max, currency }) }, one);
        const wide = at(a, d);
        const narrow = at(b, c);
        expect(narrow.lower).toBeGreaterThanOrEqual(wide.lower);
        expect(narrow.upper).toBeLessThanOrEqual(wide.upper);
      }),
    );
  });

  test('places: city in region in country', () => {
    fc.assert(
      fc.property(TESTS.location, fc.constantFrom('IT', 'JP', 'DE'), (one, country) => {
        const at = (region: string | null, city: string | null) =>
          score({ ...nothingKnown(), places: [sign([{ country, region, city }], 'location')] }, one);
        const steps = [at(null, null), at('North', null), at('North', 'Uptown')];
        steps.slice(1).forEach((narrow, index) => {
          expect(narrow.lower).toBeGreaterThanOrEqual(steps[index]?.lower ?? 100);
          expect(narrow.upper).toBeLessThanOrEqual(steps[index]?.upper ?? 0);
        });
      }),
    );
  });
});
