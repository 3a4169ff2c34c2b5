import type { WordKey } from '../lib/model/words.ts';
import { Dialog } from './Dialog.tsx';
import { useWords } from './Words.tsx';

const KEYS: [keys: string[], word: WordKey][] = [
  [['j', 'k'], 'keys_rows'],
  [['1', '2', '3', '4'], 'keys_move'],
  [['5'], 'keys_archive'],
  [['n'], 'keys_note'],
  [['f'], 'keys_follow_up'],
  [['t'], 'keys_contact'],
  [['g'], 'keys_tag'],
  [['c'], 'keys_copy'],
  [['o'], 'keys_open'],
  [['/'], 'keys_search'],
  [['h'], 'keys_names'],
  [['←', '↓', '↑', '→'], 'keys_board'],
  [['Enter'], 'keys_person'],
  [['Ctrl Z'], 'keys_undo'],
  [['?'], 'keys_help'],
];

/** Every key, with what it does. */
export function KeyDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  return (
    <Dialog title={t('keys_title')} onCancel={onClose}>
      <dl className="keys">
        {KEYS.map(([keys, word]) => (
          <div key={word}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <div className="dialog-foot">
        <button type="button" className="button is-main" data-action="close-keys" onClick={onClose}>
          {t('keys_close')}
        </button>
      </div>
    </Dialog>
  );
}
