import type { AttributeDefinition } from '../model/attribute.ts';
import type { Range } from '../model/attribute-value.ts';
import type { Seen } from '../model/fit.ts';
import type { Account, Criterion, CustomTest, WantedPlace } from '../model/icp.ts';
import {
  ageBandKey,
  degreeKey,
  functionKey,
  levelKey,
  optionLabel,
  placeGroupKey,
  yearBandKey,
} from '../model/labels.ts';
import type { Place } from '../model/place.ts';
import { sizeRanges } from '../model/size-words.ts';
import type { Translate } from '../model/words.ts';
import type { Industries } from '../parse/industry.ts';

/** What names need besides the translator. */
export interface Naming {
  industries?: Industries | null;
  /** The user's attributes, for their labels. */
  attributes?: readonly AttributeDefinition[];
  /** Where and when something was seen, where more is known than the sign tells; else null. */
  where?: (seen: Seen) => string | null;
}

/** Most companies of a list that are told by name. */
const NAMED = 3;

/** Says what a criterion asks for, and names places, in the translator's language. */
export function wantedWords(t: Translate, { industries = null, attributes = [] }: Naming) {
  const or = new Intl.ListFormat(t.locale, { type: 'disjunction' });
  const countries = new Intl.DisplayNames([t.locale], { type: 'region', fallback: 'code' });
  const languages = new Intl.DisplayNames([t.locale], { type: 'language', fallback: 'code' });
  const quoted = (words: readonly string[]) => or.format(words.map((one) => `“${one}”`));

  const place = ({ country, region, city }: Place): string =>
    [city, region, countries.of(country)].filter((part) => part !== null).join(', ');
  const wantedPlace = (wanted: WantedPlace): string =>
    'group' in wanted ? t(placeGroupKey(wanted.group)) : place(wanted);

  function companies(accounts: readonly Account[]): string {
    const names = or.format(accounts.slice(0, NAMED).map(({ name }) => name));
    return accounts.length <= NAMED ? names : t('fit_and_more', { names, count: accounts.length });
  }

  function range({ min, max }: Range, currency: string | null): string {
    const digits = new Intl.NumberFormat(t.locale, {
      maximumFractionDigits: 0,
      ...(currency !== null && { style: 'currency', currency }),
    });
    if (min === null) return t('fit_at_most', { value: digits.format(max ?? 0) });
    if (max === null) return t('fit_at_least', { value: digits.format(min) });
    if (min === max) return digits.format(min);
    return t('fit_to', { low: digits.format(min), high: digits.format(max) });
  }

  function custom(of: string, test: CustomTest): string {
    switch (test.kind) {
      case 'yes-no':
        return t(test.is ? 'value_yes' : 'value_no');
      case 'choice':
        return or.format(test.anyOf.map((option) => optionLabel(of, option, attributes, t)));
      case 'number':
        return range(test, null);
      case 'money':
        return range(test, test.currency);
      case 'text':
        return quoted(test.anyOf);
    }
  }

  function wanted(test: Criterion): string {
    switch (test.attribute) {
      case 'seniority':
        return or.format(test.anyOf.map((level) => t(levelKey(level))));
      case 'function':
        return or.format(test.anyOf.map((id) => t(functionKey(id))));
      case 'location':
        return or.format(test.anyOf.map(wantedPlace));
      case 'companySize':
        return or.format(sizeRanges(test.anyOf, t));
      case 'industry':
        return or.format(test.anyOf.map((id) => industries?.byId.get(id)?.label ?? String(id)));
      case 'keyword':
        return quoted(test.anyOf);
      case 'decisionMaker':
        return t('fit_wanted_decision');
      case 'yearsAtCompany':
      case 'yearsInRole':
        return or.format(test.anyOf.map((band) => t(yearBandKey(band))));
      case 'age':
        return or.format(test.anyOf.map((band) => t(ageBandKey(band))));
      case 'accounts':
        return companies(test.anyOf);
      case 'degree':
        return or.format(test.anyOf.map((degree) => t(degreeKey(degree))));
      case 'language':
        return or.format(test.anyOf.map((tag) => languages.of(tag) ?? tag));
      case 'budget':
      case 'income':
        return range(test, test.currency);
      case 'custom':
        return custom(test.of, test.test);
    }
  }
  return { wanted, place, range };
}
