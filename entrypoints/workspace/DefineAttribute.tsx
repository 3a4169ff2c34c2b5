import { Dialog } from '../../components/Dialog.tsx';
import { useApp } from '../../components/data/app.ts';
import { AttributeForm } from '../../components/icp/AttributeForm.tsx';
import { useWords } from '../../components/Words.tsx';
import type { AttributeDefinition } from '../../lib/model/attribute.ts';

interface Props {
  /** Null: a new one. */
  attribute: AttributeDefinition | null;
  onClose: () => void;
}

/** The window in which an attribute is defined or changed. */
export function DefineAttribute({ attribute, onClose }: Props) {
  const t = useWords();
  const { call } = useApp();
  return (
    <Dialog title={t(attribute ? 'attribute_change' : 'attribute_new')} onCancel={onClose}>
      <AttributeForm
        attribute={attribute}
        newId={() => crypto.randomUUID()}
        onCancel={onClose}
        onSave={async (definition) => {
          const answer = await call('attribute.define', { definition });
          if (!answer.ok) return answer.error.name;
          onClose();
          return null;
        }}
      />
    </Dialog>
  );
}
