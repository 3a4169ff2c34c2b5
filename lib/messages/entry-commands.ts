import * as z from 'zod/mini';
import { AttributeDefinitionSchema } from '../model/attribute.ts';
import { command, operation, rowId } from './command.ts';

/** What people's pages show and the user may correct. */
export const ENTERABLE_FIELDS = ['name', 'headline', 'location', 'title', 'company'] as const;
export type EnterableField = (typeof ENTERABLE_FIELDS)[number];

/** One of those, or an attribute (`attr:budget`, `attr:` and the id of one the user defined). */
const EntryFieldSchema = z.union([
  z.enum(ENTERABLE_FIELDS),
  z.templateLiteral(['attr:', z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))]),
]);

/** What the user types about people, and which attributes there are. */
export const ENTRY_COMMANDS = {
  /**
   * Enters a value, which counts before everything read off pages; null takes the entered one away, so that what was
   * read counts again (that is also how a newer captured value is accepted). Refused (`bad-input`) where the value is
   * not one of its attribute: `yes` or `no`, an option's id, a number, money as text (`10,000 USD`), an age in years
   * or a band, languages as tags (`it, pt-BR`), or any text.
   */
  'lead.enter': command(
    ['page'],
    z.object({
      leadId: rowId,
      field: EntryFieldSchema,
      value: z.nullable(z.union([z.string().check(z.maxLength(1_000)), z.number()])),
    }),
  ),
  /** Takes back an entry: `enter` is the `operation` that it answered. */
  'lead.undoEnter': command(['page'], z.object({ enter: operation })),
  /** Adds an attribute, or replaces the one of the same id; its kind stays what it was. */
  'attribute.define': command(['page'], z.object({ definition: AttributeDefinitionSchema })),
  /** Removes an attribute from the list; what was entered stays with its people. */
  'attribute.remove': command(['page'], z.object({ attributeId: rowId })),
  /** Sensitive attributes may be asked for and scored, or not. */
  'sensitive.set': command(['page'], z.object({ on: z.boolean() })),
} as const;

/** What each of these commands answers. */
export interface EntryAnswers {
  'lead.enter': { operation: string };
  /** False where the field was changed since, or a sensitive value was taken away (that is kept nowhere). */
  'lead.undoEnter': { undone: boolean };
  'attribute.define': null;
  'attribute.remove': null;
  'sensitive.set': null;
}
