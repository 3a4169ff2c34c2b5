import type { AttributeDefinition } from '../../lib/model/attribute.ts';
import { BUILT_IN_ATTRIBUTES } from '../../lib/model/built-in-attribute.ts';
import type { Criterion, CustomTest } from '../../lib/model/icp.ts';
import type { Attribute } from '../../lib/model/weight.ts';

/** What a new criterion looks at; `of` is the attribute's id where it is `custom`. */
export type Subject = { attribute: Exclude<Attribute, 'custom'> } | { attribute: 'custom'; of: string };

/** An amount not yet typed: a number that is none, so that the form asks for it and nothing stores it. */
const BLANK = { min: Number.NaN, max: null };

/** The currency that most likely is meant by somebody who reads this language. */
const HOME_CURRENCY: Record<string, string> = { en: 'USD', it: 'EUR', ja: 'JPY' };
export const homeCurrency = (locale: string): string => HOME_CURRENCY[locale] ?? 'USD';

/** A criterion that asks for nothing yet. */
export function newCriterion(
  subject: Subject,
  id: string,
  attributes: readonly AttributeDefinition[],
  locale: string,
): Criterion {
  const common = { id, importance: 'important', gate: null } as const;
  switch (subject.attribute) {
    case 'decisionMaker':
      return { ...common, attribute: 'decisionMaker' };
    case 'budget':
    case 'income':
      return { ...common, attribute: subject.attribute, ...BLANK, currency: homeCurrency(locale) };
    case 'custom':
      return {
        ...common,
        attribute: 'custom',
        of: subject.of,
        test: newTest(subject.of, attributes, locale),
      };
    default:
      return { ...common, attribute: subject.attribute, anyOf: [] } as Criterion;
  }
}

function newTest(of: string, attributes: readonly AttributeDefinition[], locale: string): CustomTest {
  const builtIn = Object.hasOwn(BUILT_IN_ATTRIBUTES, of)
    ? BUILT_IN_ATTRIBUTES[of as keyof typeof BUILT_IN_ATTRIBUTES].kind
    : null;
  switch (builtIn ?? attributes.find(({ id }) => id === of)?.kind) {
    case 'choice':
      return { kind: 'choice', anyOf: [] };
    case 'number':
      return { kind: 'number', ...BLANK };
    case 'money':
      return { kind: 'money', ...BLANK, currency: homeCurrency(locale) };
    case 'text':
      return { kind: 'text', anyOf: [] };
    default:
      return { kind: 'yes-no', is: true };
  }
}
