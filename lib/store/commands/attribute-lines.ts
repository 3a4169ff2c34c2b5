import type { StoredLine } from '../../messages/protocol.ts';
import { type AttributeDefinition, attributeOfField, attributeShape } from '../../model/attribute.ts';
import type { Facts } from '../../model/fact.ts';
import { attributeLabel, optionLabel } from '../../model/labels.ts';
import { isSensitiveField } from '../../model/sensitive.ts';
import type { Translate } from '../../model/words.ts';
import { shownText } from '../facts.ts';

/** Attributes known of a saved person, as the user typed them; for a page without the sensitive ones. */
export function attributeLines(
  facts: Facts,
  definitions: readonly AttributeDefinition[],
  forPage: boolean,
  t: Translate,
): StoredLine[] {
  return (Object.keys(facts) as (keyof Facts)[]).flatMap((field) => {
    const id = attributeOfField(field);
    const text = shownText(facts[field]);
    if (id === null || text === null || (forPage && isSensitiveField(field, definitions))) return [];
    return [{ label: attributeLabel(id, definitions, t), value: valueText(id, text, definitions, t) }];
  });
}

function valueText(
  id: string,
  text: string,
  definitions: readonly AttributeDefinition[],
  t: Translate,
): string {
  switch (attributeShape(id, definitions)?.kind) {
    case 'yes-no':
      return t(text === 'yes' ? 'value_yes' : 'value_no');
    case 'choice':
      return optionLabel(id, text, definitions, t);
    default:
      return text;
  }
}
