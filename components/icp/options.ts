import { BANDS, type Band } from '../../lib/model/band.ts';
import type { Criterion, WantedPlace } from '../../lib/model/icp.ts';
import { bandKey, functionKey, levelKey } from '../../lib/model/labels.ts';
import { PLACE_GROUPS, type PlaceGroup } from '../../lib/model/place-group.ts';
import { FUNCTION_IDS, LEVELS, type Level } from '../../lib/model/title.ts';
import { type Attribute, LIST_ATTRIBUTES } from '../../lib/model/weight.ts';
import type { Translate } from '../../lib/model/words.ts';
import { COUNTRIES } from './countries.ts';

/** One thing a criterion can ask for: `key` is what a form field carries. */
export interface Option {
  key: string;
  label: string;
}

/** Lists that come from packaged files. */
export interface Lists {
  industries: Option[];
}

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
    case 'location': {
      const names = new Intl.DisplayNames(t.locale, { type: 'region' });
      return byLabel(
        COUNTRIES.map((code) => ({ key: code, label: names.of(code) ?? code })),
        t,
      );
    }
    case 'industry':
      return lists.industries;
    default:
      return null;
  }
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

/** What a criterion that lists values asks for, as form values; nothing of another. */
export function keysOf(criterion: Criterion): string[] {
  if (criterion.attribute === 'location') return criterion.anyOf.map(placeKey);
  return LIST_ATTRIBUTES.some((attribute) => attribute === criterion.attribute) && 'anyOf' in criterion
    ? criterion.anyOf.map(String)
    : [];
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
