import { baseRatesOf } from '../../lib/fit/base-rates.ts';
import type { ScoredIcp } from '../../lib/fit/score.ts';
import type { Evidence, Sign } from '../../lib/model/evidence.ts';
import type { Criterion } from '../../lib/model/icp.ts';
import type { Importance } from '../../lib/model/weight.ts';
import { nothingKnown } from '../support/evidence.ts';

/** Somebody with answers by attribute; an attribute that is not known is left out. */
export interface Someone {
  values: Record<string, string>;
  isCustomer: boolean;
}

/** Weight of the base rate against the customers seen, in customers. */
const PRIOR = 10;
/** Smallest number of customers with a value, least log-lift, and how sure it must be (standard errors). */
const LEAST = { customers: 3, evidence: Math.log(1.15), sureness: 1.64 };
const VALUES_PER_ATTRIBUTE = 2;
const WORDS: readonly [number, Importance][] = [
  [1.6, 'essential'],
  [1, 'important'],
  [0.6, 'useful'],
  [0, 'minor'],
];

/**
 * An ICP of custom attributes from examples: values that customers have more often than people in general, weighed in words by how
 * much more (shrunken weight of evidence), with base rates from the same people.
 */
export function learnIcp(people: readonly Someone[]): ScoredIcp {
  const customers = people.filter(({ isCustomer }) => isCustomer);
  const criteria = Object.keys(attributesOf(people)).flatMap((attribute): Criterion[] => {
    const general = countsOf(people, attribute);
    const wanted = countsOf(customers, attribute);
    return [...general.counts]
      .map(([value, count]) => {
        const rate = (count + 1 / general.counts.size) / (general.known + 1);
        const hits = wanted.counts.get(value) ?? 0;
        const evidence = Math.log((hits + PRIOR * rate) / (wanted.known + PRIOR) / rate);
        const sureness = evidence / Math.sqrt(1 / (hits + PRIOR * rate) + 1 / (count + 1));
        return { value, hits, evidence, sureness };
      })
      .filter(
        ({ hits, evidence, sureness }) =>
          hits >= LEAST.customers && evidence >= LEAST.evidence && sureness >= LEAST.sureness,
      )
      .sort((a, b) => b.evidence - a.evidence)
      .slice(0, VALUES_PER_ATTRIBUTE)
      .map(({ value, evidence }) => ({
        id: `${attribute}=${value}`,
        attribute: 'custom',
        of: attribute,
        importance: WORDS.find(([least]) => evidence >= least)?.[1] ?? 'minor',
        gate: null,
        test: { kind: 'choice', anyOf: [value] },
      }));
  });
  const icp = { id: 'learned', version: 1, criteria };
  return {
    ...icp,
    baseRates: baseRatesOf(
      icp,
      people.map(({ values }) => evidenceOf(values)),
    ),
  };
}

const attributesOf = (people: readonly Someone[]): Record<string, string> =>
  Object.assign({}, ...people.map(({ values }) => values));

function countsOf(
  people: readonly Someone[],
  attribute: string,
): { counts: Map<string, number>; known: number } {
  const counts = new Map<string, number>();
  let known = 0;
  for (const { values } of people) {
    const value = values[attribute];
    if (value === undefined) continue;
    known++;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { counts, known };
}

/** Answers as the evidence that the user's own attributes give; entered at time 0. */
export function evidenceOf(values: Record<string, string>): Evidence {
  return {
    ...nothingKnown(),
    attributes: Object.fromEntries(
      Object.entries(values).map(([attribute, option]) => [
        attribute,
        [
          {
            value: { kind: 'choice', option },
            text: option,
            field: `attr:${attribute}`,
            source: 'entered',
            reliability: 1,
            seenAt: 0,
          } satisfies Sign<{ kind: 'choice'; option: string }>,
        ],
      ]),
    ),
  };
}
