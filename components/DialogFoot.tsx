import { useWords } from './Words.tsx';

interface Props {
  /** The word on the button that does it, and its `data-action`. */
  act: string;
  action: string;
  /** It takes something away. */
  danger?: boolean;
  disabled?: boolean;
  onAct: () => void;
  onCancel: () => void;
}

/** The two ways out of a dialog; the first one changes nothing. */
export function DialogFoot({ act, action, danger = false, disabled = false, onAct, onCancel }: Props) {
  const t = useWords();
  return (
    <div className="dialog-foot">
      <button type="button" className="button" data-action="cancel" onClick={onCancel}>
        {t('word_cancel')}
      </button>
      <button
        type="button"
        className={`button ${danger ? 'is-danger' : 'is-main'}`}
        data-action={action}
        disabled={disabled}
        onClick={onAct}
      >
        {act}
      </button>
    </div>
  );
}
