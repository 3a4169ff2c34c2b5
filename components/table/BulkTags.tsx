import { useState } from 'react';
import { Dialog } from '../Dialog.tsx';
import { DialogFoot } from '../DialogFoot.tsx';
import { useWords } from '../Words.tsx';
import { type Choice, ChoiceList } from './ChoiceList.tsx';

interface Props {
  count: number;
  /** Tags that some of them have. */
  tags: readonly Choice[];
  onChange: (add: string[], remove: string[]) => void;
  onCancel: () => void;
}

/** Tags to give to many, and those to take from them. */
export function BulkTags({ count, tags, onChange, onCancel }: Props) {
  const t = useWords();
  const [add, setAdd] = useState('');
  const [remove, setRemove] = useState<string[]>([]);
  const isReady = add.trim() !== '' || remove.length > 0;
  const act = () => onChange(add.trim() ? [add.trim()] : [], remove);
  return (
    <Dialog title={t.plural('table_tag_title', count)} onCancel={onCancel}>
      <form
        className="table-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) act();
        }}
      >
        <label>
          {t('table_tag_add')}
          <input
            name="bulk-tags"
            autoComplete="off"
            maxLength={1_000}
            value={add}
            onChange={({ target }) => setAdd(target.value)}
          />
        </label>
        {tags.length > 0 && (
          <fieldset>
            <legend>{t('table_tag_remove')}</legend>
            <ChoiceList name="bulk-untag" choices={tags} chosen={remove} onChoose={setRemove} />
          </fieldset>
        )}
      </form>
      <DialogFoot
        act={t('table_tag_act')}
        action="bulk-tag-keep"
        disabled={!isReady}
        onAct={act}
        onCancel={onCancel}
      />
    </Dialog>
  );
}
