import type { Band } from './band.ts';
import type { Attribute } from './icp.ts';
import type { Level } from './title.ts';
import type { WordKey } from './words.ts';

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
