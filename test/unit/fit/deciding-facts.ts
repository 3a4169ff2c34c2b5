import { AGE_BANDS } from '../../../lib/model/age-band.ts';
import type { AttributeValue } from '../../../lib/model/attribute-value.ts';
import { BANDS } from '../../../lib/model/band.ts';
import type { Evidence } from '../../../lib/model/evidence.ts';
import type { Criterion } from '../../../lib/model/icp.ts';
import { GROUP_COUNTRIES } from '../../../lib/model/place-group.ts';
import { LEVELS } from '../../../lib/model/title.ts';
import { YEAR_BANDS } from '../../../lib/model/year-band.ts';
import { sign } from './people.ts';

/** What adding one value of the right kind changes in the evidence. */
export type Change = Partial<Evidence>;
export const value = (id: string, one: AttributeValue): Change => ({
  attributes: { [id]: [sign(one, `attr:${id}`)] },
});

/** A fact that surely meets the test, and one that surely misses it; null where there is none such. */
export function facts(test: Criterion): { meets: Change; misses: Change | null } {
  const outside = <T>(all: readonly T[], wanted: readonly T[]) => all.find((one) => !wanted.includes(one));
  const steps = <T>(all: readonly T[], wanted: readonly T[], make: (pair: [T, T]) => Change) => {
    const other = outside(all, wanted);
    const first = wanted[0] as T;
    return { meets: make([first, first]), misses: other === undefined ? null : make([other, other]) };
  };
  const money = (
    id: string,
    { min, max, currency }: { min: number | null; max: number | null; currency: string },
  ) => {
    const of = (amount: number) => value(id, { kind: 'money', min: amount, max: amount, currency });
    return { meets: of(min ?? max ?? 0), misses: of(min === null ? (max ?? 0) + 1 : min - 1) };
  };
  switch (test.attribute) {
    case 'seniority':
      return steps(LEVELS, test.anyOf, (pair) => ({ levels: [sign(pair, 'title')] }));
    case 'companySize':
      return steps(BANDS, test.anyOf, (pair) => ({ sizes: [sign(pair, 'companySize')] }));
    case 'yearsAtCompany':
      return steps(YEAR_BANDS, test.anyOf, (pair) => ({ yearsAtCompany: [sign(pair, 'positions')] }));
    case 'yearsInRole':
      return steps(YEAR_BANDS, test.anyOf, (pair) => ({ yearsInRole: [sign(pair, 'positions')] }));
    case 'age':
      return steps(AGE_BANDS, test.anyOf, (bands) => value('age', { kind: 'age', bands }));
    case 'function':
      return {
        meets: { functions: [sign([test.anyOf[0] as number], 'title')] },
        misses: { functions: [sign([26], 'title')] },
      };
    case 'degree':
      return steps([1, 2, 3], test.anyOf, ([degree]) => ({ degrees: [sign(degree, 'degree')] }));
    case 'location': {
      const [first] = test.anyOf;
      const inside =
        first && 'group' in first
          ? { country: GROUP_COUNTRIES[first.group][0] as string, region: null, city: null }
          : (first as { country: string; region: string | null; city: string | null });
      const outer = { country: 'BR', region: null, city: null };
      return {
        meets: { places: [sign([inside], 'location')] },
        misses: { places: [sign([outer], 'location')] },
      };
    }
    case 'industry':
      return {
        meets: { industries: [sign([test.anyOf[0] as number], 'industry')] },
        misses: { industries: [sign([999], 'industry')] },
      };
    case 'keyword':
      return {
        meets: { texts: [sign(`the ${test.anyOf[0]} of`, 'headline')] },
        misses: { texts: [sign('nothing of it', 'headline')] },
      };
    case 'decisionMaker':
      return test.table
        ? {
            meets: { levels: [sign(['entry', 'entry'], 'title')] },
            misses: { levels: [sign(['vp', 'vp'], 'title')] },
          }
        : {
            meets: { levels: [sign(['owner', 'owner'], 'title')] },
            misses: { levels: [sign(['entry', 'entry'], 'title')] },
          };
    case 'accounts': {
      const [first] = test.anyOf;
      return {
        meets: { companies: [sign([first?.key ?? `name:${first?.name.toLowerCase()}`], 'company')] },
        misses: { companies: [sign(['id:77', 'name:nobody'], 'company')] },
      };
    }
    case 'language':
      return {
        meets: value('language', { kind: 'languages', tags: [test.anyOf[0] as string] }),
        misses: value('language', { kind: 'languages', tags: ['fi'] }),
      };
    case 'budget':
    case 'income':
      return money(test.attribute, test);
    case 'custom':
      return custom(test.of, test.test);
  }

  function custom(of: string, asked: Extract<Criterion, { attribute: 'custom' }>['test']) {
    switch (asked.kind) {
      case 'yes-no':
        return {
          meets: value(of, { kind: 'yes-no', is: asked.is }),
          misses: value(of, { kind: 'yes-no', is: !asked.is }),
        };
      case 'choice':
        return {
          meets: value(of, { kind: 'choice', option: asked.anyOf[0] as string }),
          misses: value(of, { kind: 'choice', option: 'none of them' }),
        };
      case 'number': {
        const at = (count: number) => value(of, { kind: 'number', min: count, max: count });
        const { min, max } = asked;
        return { meets: at(min ?? max ?? 0), misses: at(min === null ? (max ?? 0) + 1 : min - 1) };
      }
      case 'money':
        return money(of, asked);
      case 'text':
        return {
          meets: value(of, { kind: 'text', words: `my ${asked.anyOf[0]}` }),
          misses: value(of, { kind: 'text', words: 'nothing of it' }),
        };
    }
  }
}
