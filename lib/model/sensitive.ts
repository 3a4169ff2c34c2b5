import { type AttributeDefinition, attributeOfField, attributeShape } from './attribute.ts';
import type { Tested } from './fit.ts';

/**
 * Gender, age, family, income, health, belief, and what the user marked so: off unless switched on, never inferred,
 * never told to a page, never learned from, marked in exports. An attribute that nobody defines (any more) counts as
 * sensitive unless said otherwise.
 */
export function isSensitive(
  test: Tested,
  definitions: readonly AttributeDefinition[],
  { undefinedToo = true } = {},
): boolean {
  if (test.attribute === 'age' || test.attribute === 'income') return true;
  return test.attribute === 'custom' && (attributeShape(test.of, definitions)?.sensitive ?? undefinedToo);
}

/** The same for a field of a person's facts. */
export function isSensitiveField(field: string, definitions: readonly AttributeDefinition[]): boolean {
  const id = attributeOfField(field);
  return id !== null && (attributeShape(id, definitions)?.sensitive ?? true);
}
