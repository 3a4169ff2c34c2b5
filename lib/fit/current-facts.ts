import type { Sign, SignField } from '../model/evidence.ts';
import type { Fact } from '../model/fact.ts';

/** From this confidence on, a value read off a page counts like one that was entered. */
const SURE = 0.9;
export const UNSURE_RELIABILITY = 0.8;

/** 1 for what somebody says and for sure readings, less for others (design, decision 9). */
export const reliabilityOf = (fact: Fact): number =>
  fact.source.kind !== 'captured' || fact.confidence >= SURE ? 1 : UNSURE_RELIABILITY;

/** The newest fact of each kind of source; what the user entered replaces the rest. */
export function currentFacts(facts: readonly Fact[] | undefined): Fact[] {
  const newest = new Map<string, Fact>();
  for (const fact of facts ?? []) {
    const known = newest.get(fact.source.kind);
    if (!known || fact.seenAt > known.seenAt || (fact.seenAt === known.seenAt && fact.clock >= known.clock))
      newest.set(fact.source.kind, fact);
  }
  const entered = newest.get('entered');
  return (entered ? [entered] : [...newest.values()]).filter(({ value }) => String(value).trim() !== '');
}

export function signOf<T>(
  fact: Fact,
  field: SignField,
  value: T,
  reliability = reliabilityOf(fact),
): Sign<T> {
  const { source, seenAt } = fact;
  return { value, text: String(fact.value), field, source: source.kind, reliability, seenAt };
}
