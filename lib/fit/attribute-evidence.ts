import { AGE_BANDS, type AgeBand, ageBandOf } from '../model/age-band.ts';
import {
  type AttributeDefinition,
  type AttributeShape,
  attributeField,
  attributeOfField,
  attributeShape,
} from '../model/attribute.ts';
import type { AttributeValue } from '../model/attribute-value.ts';
import type { Evidence, Sign } from '../model/evidence.ts';
import type { Facts } from '../model/fact.ts';
import { parseMoney } from '../parse/money.ts';
import { clauseWords } from './clauses.ts';
import { currentFacts, reliabilityOf, signOf, UNSURE_RELIABILITY } from './current-facts.ts';

/** What the user asks about people. */
export interface Asked {
  attributes?: readonly AttributeDefinition[];
  /** Sensitive attributes are switched on. */
  sensitive?: boolean;
}

/**
 * Attributes as somebody said or typed them: nothing of them is ever read off a page, and a sensitive one only counts
 * from the person or the user, not from a bought list (reference, scoring 7).
 */
export function attributeSigns(
  facts: Facts,
  { attributes = [], sensitive = false }: Asked,
): Evidence['attributes'] {
  const found: Evidence['attributes'] = {};
  for (const field of Object.keys(facts)) {
    const id = attributeOfField(field);
    const shape = id === null ? null : attributeShape(id, attributes);
    if (id === null || !shape || (shape.sensitive && !sensitive)) continue;
    const signs = signsOf(facts, id, shape);
    if (signs.length > 0) found[id] = signs;
  }
  return found;
}

function signsOf(facts: Facts, id: string, shape: AttributeShape): Sign<AttributeValue>[] {
  const field = attributeField(id);
  const refused = shape.sensitive ? ['captured', 'imported'] : ['captured'];
  const told = facts[field]?.filter(({ source }) => !refused.includes(source.kind));
  return currentFacts(told).flatMap((fact) => {
    const read = readAttribute(shape, fact.value);
    if (!read) return [];
    const reliability = read.ambiguous ? UNSURE_RELIABILITY : reliabilityOf(fact);
    return [signOf(fact, field, read.value, reliability)];
  });
}

interface ReadValue {
  value: AttributeValue;
  /** It may have been meant otherwise. */
  ambiguous: boolean;
}

export function readAttribute({ kind, options }: AttributeShape, value: string | number): ReadValue | null {
  const text = String(value).trim();
  switch (kind) {
    case 'yes-no':
      return text === 'yes' || text === 'no' ? sure({ kind, is: text === 'yes' }) : null;
    case 'choice':
      return options.some(({ id }) => id === text) ? sure({ kind, option: text }) : null;
    case 'number':
    case 'money':
      return readAmount(kind, value);
    case 'text':
      return sure({ kind, words: clauseWords(text) });
    case 'age': {
      const bands = ageBands(text);
      return bands && sure({ kind, bands });
    }
    case 'languages': {
      const tags = text.split(/[\s,;]+/).filter((tag) => /^[a-z]{2,3}(-\w{2,8})*$/i.test(tag));
      return tags.length > 0 ? sure({ kind, tags }) : null;
    }
  }
}

const sure = (value: AttributeValue): ReadValue => ({ value, ambiguous: false });

const MONTHS = 12;

function readAmount(kind: 'number' | 'money', value: string | number): ReadValue | null {
  if (typeof value === 'number') {
    const range = { min: value, max: value };
    return sure(kind === 'money' ? { kind, ...range, currency: null } : { kind, ...range });
  }
  const { min, max, currency, ambiguous, period } = parseMoney(value);
  if (min === null && max === null) return null;
  if (kind === 'number') return { value: { kind, min, max }, ambiguous };
  const times = period === 'month' ? MONTHS : 1;
  const yearly = (amount: number | null) => amount && amount * times;
  return { value: { kind, min: yearly(min), max: yearly(max), currency }, ambiguous };
}

/** A band as the form offers it, an age, or a range of ages. */
function ageBands(text: string): [AgeBand, AgeBand] | null {
  const band = AGE_BANDS.find((one) => one === text);
  if (band) return [band, band];
  const [, low, high = low] = /^(\d{1,3})(?:\s*[-–—]\s*(\d{1,3}))?$/.exec(text) ?? [];
  if (low === undefined || Number(high) < Number(low)) return null;
  return [ageBandOf(Number(low)), ageBandOf(Number(high))];
}
