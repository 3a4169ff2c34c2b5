import type { ReactNode } from 'react';
import { ErrorNote } from '../ErrorNote.tsx';
import { useWords } from '../Words.tsx';
import { bestCopy } from './best-copy.ts';
import { useIntegrity } from './use-integrity.ts';
import { useSnapshots } from './use-restore.ts';

interface Props {
  /** Opens the screen on which lost leads come back. */
  onOpen: () => void;
  children: ReactNode;
}

/** Shows what is inside unless leads are missing: then says so, instead of a list that only looks empty. */
export function WhileKept({ onOpen, children }: Props) {
  const { state, error } = useIntegrity();
  if (!state && !error) return null;
  if (state?.loss) return <LossNote missing={state.loss.missing} onOpen={onOpen} />;
  if (state?.restore?.running) return <RestoringNote onOpen={onOpen} />;
  return (
    <>
      {error && <ErrorNote name={error} />}
      {children}
    </>
  );
}

/** `N leads are missing: restore the snapshot of DATE`. */
function LossNote({ missing, onOpen }: { missing: number; onOpen: () => void }) {
  const t = useWords();
  const snapshots = useSnapshots();
  const best = snapshots && bestCopy(snapshots);
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <section className="note is-error" role="alert" data-note="loss">
      <p>
        <strong>{t.plural('loss_missing', missing)}</strong>
      </p>
      {snapshots && (
        <button type="button" className="button is-main" data-action="open-restore" onClick={onOpen}>
          {best ? t('loss_restore_of', { date: date.format(best.at) }) : t('loss_decide')}
        </button>
      )}
    </section>
  );
}

function RestoringNote({ onOpen }: { onOpen: () => void }) {
  const t = useWords();
  return (
    <section className="note" role="status" data-note="restoring">
      <p>{t('restore_running')}</p>
      <button type="button" className="button" data-action="open-restore" onClick={onOpen}>
        {t('restore_look')}
      </button>
    </section>
  );
}
