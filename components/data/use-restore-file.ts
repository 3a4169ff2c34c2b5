import { useCallback, useEffect, useRef, useState } from 'react';
import { type ErrorName, ExpectedError } from '../../lib/errors.ts';
import type { OpenedBackup } from '../../lib/model/backup-file.ts';
import type { BackupPreview } from '../../lib/store/backup/preview.ts';
import { useApp } from './app.ts';

/** How far somebody is with a backup file that they chose. */
export type Chosen =
  | { state: 'none' }
  /** `wrong`: the last one did not open it. */
  | { state: 'locked'; file: File; wrong: boolean }
  /** Between 0 and 1; null while it is unlocked, which has no measure. */
  | { state: 'reading'; file: File; share: number | null }
  | { state: 'read'; file: File; preview: BackupPreview; opened: OpenedBackup<BackupPreview> }
  | { state: 'refused'; file: File; error: ErrorName };

/** Opens a chosen backup file and tells what restoring it would do; nothing is written. */
export function useRestoreFile() {
  const { backup } = useApp();
  const [chosen, setChosen] = useState<Chosen>({ state: 'none' });
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);

  const clear = useCallback(() => {
    stop.current.abort();
    setChosen({ state: 'none' });
  }, []);

  const open = useCallback(
    async (file: File, passphrase: string | null) => {
      stop.current.abort();
      stop.current = new AbortController();
      const { signal } = stop.current;
      const set = (next: Chosen) => signal.aborted || setChosen(next);
      set({ state: 'reading', file, share: null });
      // Unlocking holds the page for about a second: first it says so.
      await new Promise((resolve) => setTimeout(resolve, 50));
      try {
        const opened = await (await backup()).open(file, passphrase, signal);
        const preview = await opened.preview((share) => set({ state: 'reading', file, share }));
        set({ state: 'read', file, preview, opened });
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof ExpectedError)) throw error;
        const wrong = error.name === 'backup-passphrase';
        set(wrong ? { state: 'locked', file, wrong } : { state: 'refused', file, error: error.name });
      }
    },
    [backup],
  );

  const choose = useCallback(
    async (file: File) => {
      stop.current.abort();
      try {
        if (await (await backup()).needsPassphrase(file)) setChosen({ state: 'locked', file, wrong: false });
        else await open(file, null);
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        setChosen({ state: 'refused', file, error: error.name });
      }
    },
    [backup, open],
  );

  return { chosen, choose, open, clear };
}
