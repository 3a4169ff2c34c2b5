import { type FormEvent, useState } from 'react';
import { Dialog } from '../Dialog.tsx';
import { DialogFoot } from '../DialogFoot.tsx';
import { useWords } from '../Words.tsx';

interface Props {
  /** The name it has. */
  name: string;
  onName: (name: string) => void;
  onCancel: () => void;
}

/** Asks how a view is to be called. */
export function ViewName({ name, onName, onCancel }: Props) {
  const t = useWords();
  const [text, setText] = useState(name);
  const [missing, setMissing] = useState(false);
  const keep = () => (text.trim() ? onName(text.trim()) : setMissing(true));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <Dialog title={t('table_view_keep')} onCancel={onCancel}>
      <form className="table-dialog" onSubmit={onSubmit} noValidate>
        <label>
          {t('table_view_name')}
          <input
            name="view-name"
            autoComplete="off"
            maxLength={80}
            value={text}
            aria-invalid={missing || undefined}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        {missing && (
          <p className="problem" role="alert">
            {t('table_view_name_missing')}
          </p>
        )}
      </form>
      <DialogFoot act={t('table_view_keep')} action="view-keep" onAct={keep} onCancel={onCancel} />
    </Dialog>
  );
}
