import { AGE_BANDS, type AgeBand } from '../../lib/model/age-band.ts';
import type { AttributeDefinition } from '../../lib/model/attribute.ts';
import { BANDS, type Band } from '../../lib/model/band.ts';
import type { Criterion, WantedPlace } from '../../lib/model/icp.ts';
import {
  ageBandKey,
  attributeKey,
  attributeLabel,
  bandKey,
  degreeKey,
  functionKey,
  levelKey,
  placeGroupKey,
  yearBandKey,
} from '../../lib/model/labels.ts';
import type { Place } from '../../lib/model/place.ts';
import { PLACE_GROUPS, type PlaceGroup } from '../../lib/model/place-group.ts';
import { FUNCTION_IDS, LEVELS, type Level } from '../../lib/model/title.ts';
import type { Attribute } from '../../lib/model/weight.ts';
import type { Translate } from '../../lib/model/words.ts';
import { YEAR_BANDS, type YearBand } from '../../lib/model/year-band.ts';
import { COUNTRIES } from './countries.ts';
import { LANGUAGES } from './languages.ts';

/** One thing a criterion can ask for: `key` is what a form field carries. */
export interface Option {
  key: string;
  label: string;
  /** Key of the wider option that includes this one. */
  parent?: string;
}

/** What the words and choices of criteria need besides the model: packaged lists, the user's attributes. */
export interface Lists {
  industries: Option[];
  attributes: readonly AttributeDefinition[];
  /** What a criterion asks for, in words. */
  wanted: (criterion: Criterion) => string;
}

/** What a criterion looks at: an attribute of the model, or the name of one of the user's. */
export const criterionName = (criterion: Criterion, t: Translate, { attributes }: Lists): string =>
  criterion.attribute === 'custom'
    ? attributeLabel(criterion.of, attributes, t)
    : t(attributeKey(criterion.attribute));

/** All that can be chosen for an attribute, in the user's language; null where nothing is chosen from a list. */
export function optionsOf(attribute: Attribute, t: Translate, lists: Lists): Option[] | null {
  switch (attribute) {
    case 'seniority':
      return LEVELS.map((level) => ({ key: level, label: t(levelKey(level)) }));
    case 'companySize':
      return BANDS.map((band) => ({ key: band, label: t(bandKey(band)) }));
    case 'function':
      return byLabel(
        FUNCTION_IDS.map((id) => ({ key: String(id), label: t(functionKey(id)) })),
        t,
      );
    case 'location':
      return [...placeGroups(t), ...countries(t)];
    case 'industry':
      return lists.industries;
    case 'yearsAtCompany':
    case 'yearsInRole':
      return YEAR_BANDS.map((band) => ({ key: band, label: t(yearBandKey(band)) }));
    case 'degree':
      return ([1, 2, 3] as const).map((degree) => ({ key: String(degree), label: t(degreeKey(degree)) }));
    case 'age':
      return AGE_BANDS.map((band) => ({ key: band, label: t(ageBandKey(band)) }));
    case 'language':
      return languages(t);
    default:
      return null;
  }
}

const placeGroups = (t: Translate): Option[] =>
  PLACE_GROUPS.map((group) => ({ key: group, label: t(placeGroupKey(group)) }));

/** Every country under its name in the user's language. */
export function countries(t: Translate): Option[] {
  const names = new Intl.DisplayNames(t.locale, { type: 'region' });
  return byLabel(
    COUNTRIES.map((code) => ({ key: code, label: names.of(code) ?? code })),
    t,
  );
}

/** Languages under their names in the user's language. */
export function languages(t: Translate): Option[] {
  const names = new Intl.DisplayNames(t.locale, { type: 'language' });
  return byLabel(
    LANGUAGES.map((tag) => ({ key: tag, label: names.of(tag) ?? tag })),
    t,
  );
}

const byLabel = (options: Option[], t: Translate): Option[] => {
  const order = new Intl.Collator(t.locale);
  return options.sort((a, b) => order.compare(a.label, b.label));
};

/** `IT`, `IT/Lombardy/Milan` for a place that is more than a country, `DACH` for a group. */
function placeKey(wanted: WantedPlace): string {
  if ('group' in wanted) return wanted.group;
  const { country, region, city } = wanted;
  return region || city ? [country, region ?? '', city ?? ''].join('/') : country;
}

const toPlace = (key: string): WantedPlace => {
  if (PLACE_GROUPS.includes(key as PlaceGroup)) return { group: key as PlaceGroup };
  const [country = '', region, city] = key.split('/');
  return { country, region: region || null, city: city || null };
};

/** The form value of a place. */
export const keyOfPlace = (place: Place): string => placeKey(place);

/** What a criterion that lists values asks for, as form values; nothing of another. */
export function keysOf(criterion: Criterion): string[] {
  if (criterion.attribute === 'location') return criterion.anyOf.map(placeKey);
  if (criterion.attribute === 'accounts') return [];
  return 'anyOf' in criterion ? criterion.anyOf.map(String) : [];
}

/** The criterion asking for something else. `keys` come from `optionsOf` or are the user's own words. */
export function withKeys(criterion: Criterion, keys: readonly string[]): Criterion {
  switch (criterion.attribute) {
    case 'seniority':
      return { ...criterion, anyOf: keys as Level[] };
    case 'companySize':
      return { ...criterion, anyOf: keys as Band[] };
    case 'function':
    case 'industry':
      return { ...criterion, anyOf: keys.map(Number) };
    case 'location':
      return { ...criterion, anyOf: keys.map(toPlace) };
    case 'yearsAtCompany':
    case 'yearsInRole':
      return { ...criterion, anyOf: keys as YearBand[] };
    case 'age':
      return { ...criterion, anyOf: keys as AgeBand[] };
    case 'degree':
      return { ...criterion, anyOf: keys.map((key) => Number(key) as 1 | 2 | 3) };
    case 'language':
    case 'keyword':
      return { ...criterion, anyOf: [...keys] };
    default:
      return criterion;
  }
}

/** The words for one value; a place shows its finest part first. */
export function labelOf(key: string, options: Option[] | null): string {
  const [first = '', ...finer] = key.split('/');
  const label = options?.find((option) => option.key === first)?.label ?? first;
  return options && finer.length
    ? [...finer.reverse().filter(Boolean), label].join(', ')
    : options
      ? label
      : key;
}
