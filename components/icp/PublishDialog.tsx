import { Dialog } from '../Dialog.tsx';
import { DialogFoot } from '../DialogFoot.tsx';
import { useWords } from '../Words.tsx';
import { type Effect, VerdictTable } from './EffectView.tsx';

interface Props {
  name: string;
  /** What differs from the version that counts now, a sentence each. */
  changes: readonly string[];
  /** Null while it is not known. */
  effect: Effect | null;
  busy: boolean;
  onPublish: () => void;
  onCancel: () => void;
}

/** What will count from now on, before it does. */
export function PublishDialog({ name, changes, effect, busy, onPublish, onCancel }: Props) {
  const t = useWords();
  return (
    <Dialog title={t('publish_title', { name })} wide onCancel={onCancel}>
      <h3>{t('publish_changes')}</h3>
      <ul className="changes">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {effect && <VerdictTable effect={effect} />}
      <p className="quiet">{t('publish_text')}</p>
      <DialogFoot
        act={t('publish_act')}
        action="publish-confirm"
        disabled={busy}
        onAct={onPublish}
        onCancel={onCancel}
      />
    </Dialog>
  );
}
