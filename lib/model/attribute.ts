import * as z from 'zod/mini';
import { BUILT_IN_ATTRIBUTES, type BuiltInAttribute } from './built-in-attribute.ts';

export const ATTRIBUTE_KINDS = ['yes-no', 'choice', 'number', 'money', 'text', 'age', 'languages'] as const;
export type AttributeKind = (typeof ATTRIBUTE_KINDS)[number];

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));

/** Something the user wants to know about people that no page shows: its values are only ever typed or answered. */
export const AttributeDefinitionSchema = z.object({
  id: id.check(z.refine((value) => !Object.hasOwn(BUILT_IN_ATTRIBUTES, value), 'built-in-id')),
  label,
  kind: z.enum(['yes-no', 'choice', 'number', 'money', 'text']),
  /** Of a choice, in the user's order; else empty. */
  options: z.array(z.object({ id, label })).check(z.maxLength(50)),
  /** Gender, age, family, income, health, belief: never sent to a page, never learned from, marked in exports. */
  sensitive: z.boolean(),
});
export type AttributeDefinition = z.infer<typeof AttributeDefinitionSchema>;

/** Field under which a person's facts of an attribute are kept. */
export type AttributeField = `attr:${string}`;
export const attributeField = (attributeId: string): AttributeField => `attr:${attributeId}`;
/** The attribute's id, or null for a field read off pages. */
export const attributeOfField = (field: string): string | null =>
  field.startsWith('attr:') ? field.slice(5) : null;

/** What is known of an attribute besides its words. */
export interface AttributeShape {
  kind: AttributeKind;
  sensitive: boolean;
  options: readonly { id: string }[];
}

/** Built-in or defined by the user; null for one that was removed. */
export function attributeShape(
  attributeId: string,
  definitions: readonly AttributeDefinition[],
): AttributeShape | null {
  if (Object.hasOwn(BUILT_IN_ATTRIBUTES, attributeId))
    return BUILT_IN_ATTRIBUTES[attributeId as BuiltInAttribute];
  return definitions.find((definition) => definition.id === attributeId) ?? null;
}
