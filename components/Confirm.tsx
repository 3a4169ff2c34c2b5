import * as Dialog from 'radix-ui/alert-dialog';
import { useWords } from './Words.tsx';

interface Props {
  title: string;
  text: string;
  /** The word on the button that does it. */
  act: string;
  onAct: () => void;
  onCancel: () => void;
}

/** Asks before something is lost. Escape and the first button change nothing. */
export function Confirm({ title, text, act, onAct, onCancel }: Props) {
  const t = useWords();
  return (
    <Dialog.Root open onOpenChange={(open) => open || onCancel()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog">
          <Dialog.Title>{title}</Dialog.Title>
          <Dialog.Description>{text}</Dialog.Description>
          <div className="dialog-foot">
            <Dialog.Cancel className="button" data-action="cancel">
              {t('word_cancel')}
            </Dialog.Cancel>
            <Dialog.Action className="button is-danger" data-action="confirm" onClick={onAct}>
              {act}
            </Dialog.Action>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
