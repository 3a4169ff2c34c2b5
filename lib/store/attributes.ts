import { ExpectedError } from '../errors.ts';
import type { AttributeDefinition } from '../model/attribute.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { readSettings } from './queries.ts';
import { startRescore } from './rescore.ts';

/** Most attributes that one user may define. */
const MOST = 100;

/** Adds an attribute or replaces the one of its id. What was entered means something only under the same kind. */
export function defineAttribute(
  writer: Writer,
  operation: Operation,
  definition: AttributeDefinition,
): Promise<null> {
  return edit(writer, operation, async (path) => {
    const { attributes } = await readSettings(writer.db);
    const at = attributes.findIndex(({ id }) => id === definition.id);
    const before = attributes[at];
    if (before ? before.kind !== definition.kind : attributes.length >= MOST)
      throw new ExpectedError('bad-input', before ? 'another kind' : 'too many attributes');
    path.putSetting('attributes', before ? attributes.with(at, definition) : [...attributes, definition]);
    await startRescore(path, writer.db, true);
    return null;
  });
}

/** Removes an attribute; what was entered stays with its people but counts for nothing. */
export function removeAttribute(writer: Writer, operation: Operation, attributeId: string): Promise<null> {
  return edit(writer, operation, async (path) => {
    const { attributes } = await readSettings(writer.db);
    const left = attributes.filter(({ id }) => id !== attributeId);
    if (left.length === attributes.length) throw new ExpectedError('not-found');
    path.putSetting('attributes', left);
    await startRescore(path, writer.db, true);
    return null;
  });
}

/** Switches sensitive attributes on or off; off, stored evidence loses them with the rescore. */
export function setSensitive(writer: Writer, operation: Operation, on: boolean): Promise<null> {
  return edit(writer, operation, async (path) => {
    path.putSetting('sensitive', on);
    await startRescore(path, writer.db, true);
    return null;
  });
}
