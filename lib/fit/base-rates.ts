import type { AttributeDefinition } from '../model/attribute.ts';
import type { Evidence } from '../model/evidence.ts';
import type { BaseRates, Icp } from '../model/icp.ts';
import { isSensitive } from '../model/sensitive.ts';
import type { Industries } from '../parse/industry.ts';
import { prepare } from './criteria.ts';
import { CURRENCIES } from './currencies.ts';
import { judge } from './judge.ts';
import { emptyJudgement } from './weigh.ts';

/**
 * Share of the people who match each criterion among those of whom it is known, drawn towards a half: (matches + 1) /
 * (known + 2). Ages are left out: the question is how common a value is, not whether it still holds. So are sensitive
 * criteria, from which nothing is learned: theirs stay a half. `attributes`: those the user defined.
 */
export function baseRatesOf(
  icp: Pick<Icp, 'criteria'>,
  evidences: Iterable<Evidence>,
  industries: Industries | null = null,
  attributes: readonly AttributeDefinition[] = [],
): BaseRates {
  const weighted = prepare(icp).weighted.filter(
    ({ test }) => !isSensitive(test, attributes, { undefinedToo: false }),
  );
  const counts = weighted.map(() => ({ matches: 0, known: 0 }));
  const setting = { now: Number.NEGATIVE_INFINITY, industries, currencies: CURRENCIES };
  const judgement = emptyJudgement();
  for (const evidence of evidences)
    weighted.forEach((wanted, index) => {
      judge(wanted, evidence, 0.5, setting, judgement);
      const count = counts[index];
      if (!count || judgement.yes === judgement.no) return;
      count.known++;
      if (judgement.yes > judgement.no) count.matches++;
    });
  return Object.fromEntries(
    weighted.map(({ test }, index) => {
      const { matches, known } = counts[index] ?? { matches: 0, known: 0 };
      return [test.id, (matches + 1) / (known + 2)];
    }),
  );
}
