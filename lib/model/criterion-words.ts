import { AGE_BANDS, AGE_RANGE, type AgeBand } from './age-band.ts';
import type { AttributeDefinition } from './attribute.ts';
import type { BUILT_IN_ATTRIBUTES, BuiltInAttribute } from './built-in-attribute.ts';
import type { Account, Criterion, CustomTest, WantedPlace } from './icp.ts';
import { attributeKey, functionKey, levelKey } from './labels.ts';
import type { Place } from './place.ts';
import type { PlaceGroup } from './place-group.ts';
import { sizeRanges } from './size-words.ts';
import type { Translate, WordKey } from './words.ts';
import type { YearBand } from './year-band.ts';

/** Names that are not in the catalogue. */
export interface Naming {
  /** LinkedIn's name of an industry. */
  industry: (id: number) => string;
  /** The user's own attributes. */
  attributes: readonly AttributeDefinition[];
}

const BUILT_IN_KEY: Record<BuiltInAttribute, WordKey> = {
  budget: 'attribute_budget',
  language: 'attribute_language',
  age: 'attribute_age',
  gender: 'attribute_gender',
  children: 'attribute_children',
  income: 'attribute_income',
  health: 'attribute_health',
  belief: 'attribute_belief',
};
const BUILT_IN_OPTION: Record<(typeof BUILT_IN_ATTRIBUTES.gender.options)[number]['id'], WordKey> = {
  woman: 'gender_woman',
  man: 'gender_man',
  other: 'gender_other',
};
export const PLACE_GROUP_KEY: Record<PlaceGroup, WordKey> = {
  DACH: 'place_dach',
  Benelux: 'place_benelux',
  Nordics: 'place_nordics',
  Baltics: 'place_baltics',
  EU: 'place_eu',
  EMEA: 'place_emea',
  APAC: 'place_apac',
  LATAM: 'place_latam',
};
const YEAR_KEY: Record<YearBand, WordKey> = {
  'under-1': 'years_under_1',
  '1-2': 'years_1_2',
  '3-5': 'years_3_5',
  '6-10': 'years_6_10',
  'over-10': 'years_over_10',
};
export const DEGREE_KEY: Record<1 | 2 | 3, WordKey> = { 1: 'degree_1', 2: 'degree_2', 3: 'degree_3' };
export const yearBandKey = (band: YearBand): WordKey => YEAR_KEY[band];

/** `under 20`, `30–39`, `70 and over`. */
export function ageBandWords(band: AgeBand, t: Translate): string {
  const [low, high] = AGE_RANGE[band];
  if (band === AGE_BANDS[0]) return t('age_under', { age: AGE_RANGE[AGE_BANDS[1]][0] });
  return high === null ? t('age_over', { age: low }) : t('age_range', { low, high });
}

/** What an attribute is called: a built-in one in the user's language, the user's own as they named it. */
export function attributeName(
  attributeId: string,
  t: Translate,
  attributes: readonly AttributeDefinition[],
): string {
  if (Object.hasOwn(BUILT_IN_KEY, attributeId)) return t(BUILT_IN_KEY[attributeId as BuiltInAttribute]);
  return attributes.find(({ id }) => id === attributeId)?.label ?? t('attribute_removed');
}

/** The name of an option of a choice. */
export function optionName(
  attributeId: string,
  optionId: string,
  t: Translate,
  attributes: readonly AttributeDefinition[],
): string {
  if (attributeId === 'gender' && Object.hasOwn(BUILT_IN_OPTION, optionId))
    return t(BUILT_IN_OPTION[optionId as keyof typeof BUILT_IN_OPTION]);
  const options = attributes.find(({ id }) => id === attributeId)?.options;
  return options?.find(({ id }) => id === optionId)?.label ?? optionId;
}

/** What a criterion looks at. */
export const criterionName = (
  test: Criterion,
  t: Translate,
  attributes: readonly AttributeDefinition[],
): string =>
  test.attribute === 'custom' ? attributeName(test.of, t, attributes) : t(attributeKey(test.attribute));

/** Finest part first: `Milan, Lombardy, Italy`. */
export function placeWords(wanted: WantedPlace | Place, t: Translate): string {
  if ('group' in wanted) return t(PLACE_GROUP_KEY[wanted.group]);
  const countries = new Intl.DisplayNames([t.locale], { type: 'region', fallback: 'code' });
  return [wanted.city, wanted.region, countries.of(wanted.country)]
    .filter((part) => part !== null)
    .join(', ');
}

/** `at least $10,000`, `1 to 3`; amounts may be written in `currency`. */
export function amountWords(
  { min, max }: { min: number | null; max: number | null },
  currency: string | null,
  t: Translate,
): string {
  const format = new Intl.NumberFormat(
    t.locale,
    currency ? { style: 'currency', currency, maximumFractionDigits: 0 } : { maximumFractionDigits: 6 },
  );
  if (min !== null && max !== null)
    return min === max
      ? format.format(min)
      : t('fit_to', { low: format.format(min), high: format.format(max) });
  return min !== null
    ? t('amount_at_least', { value: format.format(min) })
    : t('amount_at_most', { value: format.format(max ?? 0) });
}

/** At most so many companies of a list are named. */
const NAMED = 3;

/** What a criterion asks for, in words that can follow “you look for”. */
export function wantedWords(test: Criterion, t: Translate, { industry, attributes }: Naming): string {
  const or = new Intl.ListFormat(t.locale, { type: 'disjunction' });
  const quoted = (words: readonly string[]) => or.format(words.map((word) => `“${word}”`));
  switch (test.attribute) {
    case 'seniority':
      return or.format(test.anyOf.map((level) => t(levelKey(level))));
    case 'function':
      return or.format(test.anyOf.map((id) => t(functionKey(id))));
    case 'location':
      return or.format(test.anyOf.map((place) => placeWords(place, t)));
    case 'companySize':
      return or.format(sizeRanges(test.anyOf, t));
    case 'industry':
      return or.format(test.anyOf.map(industry));
    case 'keyword':
      return quoted(test.anyOf);
    case 'decisionMaker':
      return t('wanted_decision_maker');
    case 'yearsAtCompany':
    case 'yearsInRole':
      return or.format(test.anyOf.map((band) => t(YEAR_KEY[band])));
    case 'accounts':
      return accountWords(test.anyOf, t, or);
    case 'degree':
      return or.format(test.anyOf.map((degree) => t(DEGREE_KEY[degree])));
    case 'language': {
      const names = new Intl.DisplayNames([t.locale], { type: 'language', fallback: 'code' });
      return or.format(test.anyOf.map((tag) => names.of(tag) ?? tag));
    }
    case 'budget':
    case 'income':
      return amountWords(test, test.currency, t);
    case 'age':
      return or.format(test.anyOf.map((band) => ageBandWords(band, t)));
    case 'custom':
      return customWords(test.of, test.test);
  }

  function customWords(of: string, wanted: CustomTest): string {
    switch (wanted.kind) {
      case 'yes-no':
        return t(wanted.is ? 'word_yes' : 'word_no');
      case 'choice':
        return or.format(wanted.anyOf.map((option) => optionName(of, option, t, attributes)));
      case 'number':
        return amountWords(wanted, null, t);
      case 'money':
        return amountWords(wanted, wanted.currency, t);
      case 'text':
        return quoted(wanted.anyOf);
    }
  }
}

const accountWords = (accounts: readonly Account[], t: Translate, or: Intl.ListFormat): string =>
  accounts.length <= NAMED
    ? or.format(accounts.map(({ name }) => name))
    : t.plural('wanted_accounts', accounts.length);
