import { ExpectedError } from '../errors.ts';
import { attributeSigns } from '../fit/attribute-evidence.ts';
import type { EnterableField } from '../messages/entry-commands.ts';
import { type AttributeField, attributeOfField, attributeShape } from '../model/attribute.ts';
import type { Fact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import { withoutTurns } from '../parse/without-turns.ts';

/** The value as it is kept; refuses what scoring could not read, so that nothing is entered in vain. */
export function checkedValue(
  field: EnterableField | AttributeField,
  value: string | number,
  settings: Pick<Settings, 'attributes' | 'sensitive'>,
): string | number {
  const kept = typeof value === 'string' ? withoutTurns(value).trim() : value;
  const id = attributeOfField(field);
  const good = id === null ? typeof kept === 'string' && kept !== '' : isOf(id, kept, settings);
  if (!good) throw new ExpectedError('bad-input', `no value of ${field}`);
  return kept;
}

/** Is it a value of this attribute? Sensitive ones have none while they are switched off. */
function isOf(
  id: string,
  value: string | number,
  { attributes, sensitive }: Pick<Settings, 'attributes' | 'sensitive'>,
): boolean {
  const shape = attributeShape(id, attributes);
  if (!shape || value === '') return false;
  // Numbers and ages of nobody: the parsers read them all the same.
  if (typeof value === 'number' && (!Number.isFinite(value) || value < 0)) return false;
  const fact: Fact = {
    value,
    via: 'entered',
    confidence: 1,
    seenAt: 0,
    source: { kind: 'entered' },
    by: '',
    clock: '',
  };
  return attributeSigns({ [`attr:${id}`]: [fact] }, { attributes, sensitive })[id] !== undefined;
}
