import type { AgeBand } from './age-band.ts';
import type { AttributeDefinition } from './attribute.ts';
import type { Band } from './band.ts';
import type { BuiltInAttribute } from './built-in-attribute.ts';
import type { PlaceGroup } from './place-group.ts';
import type { Level } from './title.ts';
import type { Attribute } from './weight.ts';
import type { Say, WordKey } from './words.ts';
import type { YearBand } from './year-band.ts';

/** Catalogue keys of the words for the codes in criteria and evidence. */
export const levelKey = (level: Level): WordKey => `level_${level}`;

const ATTRIBUTE_KEY: Record<Attribute, WordKey> = {
  seniority: 'attribute_seniority',
  function: 'attribute_function',
  location: 'attribute_location',
  companySize: 'attribute_company_size',
  industry: 'attribute_industry',
  keyword: 'attribute_keyword',
  decisionMaker: 'attribute_decision_maker',
  yearsAtCompany: 'attribute_years_at_company',
  yearsInRole: 'attribute_years_in_role',
  accounts: 'attribute_accounts',
  degree: 'attribute_degree',
  language: 'attribute_language',
  budget: 'attribute_budget',
  custom: 'attribute_custom',
  age: 'attribute_age',
  income: 'attribute_income',
};
export const attributeKey = (attribute: Attribute): WordKey => ATTRIBUTE_KEY[attribute];

export const bandKey = (band: Band): WordKey => `band_${band.toLowerCase() as Lowercase<Band>}`;

/** `id` is one of LinkedIn's function ids, 1 to 26 (`FUNCTION_IDS`). */
export const functionKey = (id: number): WordKey => `function_${id}` as WordKey;

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
export const builtInKey = (id: BuiltInAttribute): WordKey => BUILT_IN_KEY[id];

/** An attribute's name: a built-in one's word, the user's own label, or a word for one that was removed. */
export function attributeLabel(id: string, definitions: readonly AttributeDefinition[], t: Say): string {
  if (Object.hasOwn(BUILT_IN_KEY, id)) return t(BUILT_IN_KEY[id as BuiltInAttribute]);
  return definitions.find((definition) => definition.id === id)?.label ?? t('attribute_custom');
}

const GENDER_KEY: Record<string, WordKey> = {
  woman: 'gender_woman',
  man: 'gender_man',
  other: 'gender_another',
};
/** The words of one option of a choice. */
export function optionLabel(
  id: string,
  option: string,
  definitions: readonly AttributeDefinition[],
  t: Say,
): string {
  const key = id === 'gender' ? GENDER_KEY[option] : undefined;
  if (key) return t(key);
  const definition = definitions.find((one) => one.id === id);
  return definition?.options.find((one) => one.id === option)?.label ?? option;
}

const YEAR_BAND_KEY: Record<YearBand, WordKey> = {
  'under-1': 'year_band_0',
  '1-2': 'year_band_1',
  '3-5': 'year_band_3',
  '6-10': 'year_band_6',
  'over-10': 'year_band_11',
};
export const yearBandKey = (band: YearBand): WordKey => YEAR_BAND_KEY[band];

const AGE_BAND_KEY: Record<AgeBand, WordKey> = {
  'under-20': 'age_band_0',
  '20-29': 'age_band_20',
  '30-39': 'age_band_30',
  '40-49': 'age_band_40',
  '50-59': 'age_band_50',
  '60-69': 'age_band_60',
  '70-up': 'age_band_70',
};
export const ageBandKey = (band: AgeBand): WordKey => AGE_BAND_KEY[band];

const PLACE_GROUP_KEY: Record<PlaceGroup, WordKey> = {
  DACH: 'place_group_dach',
  Benelux: 'place_group_benelux',
  Nordics: 'place_group_nordics',
  Baltics: 'place_group_baltics',
  EU: 'place_group_eu',
  EMEA: 'place_group_emea',
  APAC: 'place_group_apac',
  LATAM: 'place_group_latam',
};
export const placeGroupKey = (group: PlaceGroup): WordKey => PLACE_GROUP_KEY[group];

const DEGREE_KEY: Record<1 | 2 | 3, WordKey> = { 1: 'degree_1', 2: 'degree_2', 3: 'degree_3' };
export const degreeKey = (degree: 1 | 2 | 3): WordKey => DEGREE_KEY[degree];
