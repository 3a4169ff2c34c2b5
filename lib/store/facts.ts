import { FACTS_KEPT, type Fact, type Facts, type Source } from '../model/fact.ts';
import type { Observed } from '../model/reading.ts';

/** Makes one stored fact from what a reader observed. */
export interface Stamp {
  by: string;
  clock: () => string;
  source: (observed: Observed) => Source;
}

/** A stamp for values read off `page`. */
export const captured = (page: string, by: string, clock: () => string): Stamp => ({
  by,
  clock,
  source: ({ via }) => ({ kind: 'captured', page, hook: via }),
});

/**
 * `facts` with what was now seen. The same value again only renews when it was seen; a new one is added behind;
 * the last ten per field and source stay. Nothing is overwritten (design, decision 8).
 */
export function addFacts<F extends string>(
  facts: Facts<F>,
  fields: Partial<Record<F, Observed>>,
  stamp: Stamp,
): Facts<F> {
  const added: Facts<F> = { ...facts };
  for (const [field, observed] of Object.entries(fields) as [F, Observed | undefined][])
    if (observed) added[field] = addFact(facts[field] ?? [], observed, stamp);
  return added;
}

function addFact(facts: readonly Fact[], observed: Observed, stamp: Stamp): Fact[] {
  const source = stamp.source(observed);
  const same = facts.findLast((fact) => fact.source.kind === source.kind);
  if (same?.value === observed.value) {
    return facts.map((fact) =>
      fact === same ? { ...same, seenAt: Math.max(same.seenAt, observed.seenAt) } : fact,
    );
  }
  const fact: Fact = { ...observed, source, by: stamp.by, clock: stamp.clock() };
  const ofSource = [...facts.filter((old) => old.source.kind === source.kind), fact].slice(-FACTS_KEPT);
  return [...facts.filter((old) => old.source.kind !== source.kind), ...ofSource];
}

/** The fact that is shown: what the user entered wins, else the newest. */
export function shownFact(facts: readonly Fact[] = []): Fact | null {
  return facts.findLast((fact) => fact.source.kind === 'entered') ?? facts.at(-1) ?? null;
}

/** The shown value as text, null when nothing is known. */
export function shownText(facts: readonly Fact[] | undefined): string | null {
  const fact = shownFact(facts);
  return fact === null ? null : String(fact.value);
}
