import { Engine, type RuleProperties } from 'json-rules-engine';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { Criterion } from '../../lib/model/icp.ts';
import { WEIGHT } from '../../lib/model/weight.ts';
import { foldWords } from '../../lib/parse/fold.ts';

/** What a criterion asks, as a rule over a fact of the same name. */
function ruleOf(criterion: Criterion): RuleProperties {
  const { attribute } = criterion;
  const wanted = 'anyOf' in criterion ? criterion.anyOf : [];
  const value =
    attribute === 'location' ? wanted.map((place) => (place as { country: string }).country) : wanted;
  return {
    conditions: { all: [{ fact: attribute, operator: attribute === 'keyword' ? 'says' : 'meets', value }] },
    event: { type: 'match', params: { points: criterion.gate ? 0 : WEIGHT[criterion.importance] } },
  };
}

/** What is known of somebody, as plain facts: the engine gets them ready, as our scorer does. */
const factsOf = ({ levels, functions, places, sizes, industries, texts }: Evidence) => ({
  seniority: levels.flatMap(({ value }) => value),
  function: functions.flatMap(({ value }) => value),
  location: places.flatMap(({ value }) => value.map(({ country }) => country)),
  companySize: sizes.flatMap(({ value }) => value),
  industry: industries.flatMap(({ value }) => value),
  keyword: texts.map(({ value }) => ` ${value} `),
});

/**
 * The same criteria in a general rules engine, which knows neither intervals nor reasons: points of what matches, best
 * first.
 * @returns scores and sorts everybody once
 */
export function rulesEngine(rows: readonly { evidence: Evidence }[], criteria: readonly Criterion[]) {
  const engine = new Engine(criteria.map(ruleOf));
  engine.addOperator<unknown[], unknown[]>('meets', (known, wanted) =>
    known.some((one) => wanted.includes(one)),
  );
  engine.addOperator<string[], string[]>('says', (known, wanted) =>
    wanted.some((word) => known.some((said) => said.includes(` ${foldWords(word)} `))),
  );
  const facts = rows.map(({ evidence }) => factsOf(evidence));
  return async () => {
    const scored = [];
    for (const [at, known] of facts.entries()) {
      const { events } = await engine.run(known);
      scored.push({ at, points: events.reduce((sum, { params }) => sum + Number(params?.points ?? 0), 0) });
    }
    return scored.sort((a, b) => b.points - a.points);
  };
}
