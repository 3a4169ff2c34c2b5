import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useWords } from './Words.tsx';

/** What was just done, and how to take it back. */
export interface Done {
  text: string;
  undo?: () => void;
}

const ToastContext = createContext<(done: Done) => void>(() => {});

/** Says what was done; the last one can be undone with its button or Ctrl/⌘ Z. */
export const useToast = () => useContext(ToastContext);

/** Ms a message stays when it is neither pointed at nor focused; long enough to reach the button by keyboard. */
const STAYS = 12_000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useWords();
  const [done, setDone] = useState<Done | null>(null);
  const [held, setHeld] = useState(false);
  const before = useRef<Element | null>(null);

  const undo = useCallback(() => {
    done?.undo?.();
    setDone(null);
    // The button is about to go: the keyboard goes back to where it came from.
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  }, [done]);

  useEffect(() => {
    if (!done || held) return;
    const timer = setTimeout(() => setDone(null), STAYS);
    return () => clearTimeout(timer);
  }, [done, held]);

  useEffect(() => {
    if (!done) return;
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key === 'Escape') setDone(null);
      else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && done.undo && !typing) undo();
      else return;
      // Escape would also close the toolbar popup.
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, [done, undo]);

  return (
    <ToastContext value={setDone}>
      {children}
      <div
        className="toast-place"
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={({ relatedTarget }) => {
          before.current = relatedTarget;
          setHeld(true);
        }}
        onBlur={() => {
          before.current = null;
          setHeld(false);
        }}
      >
        {done && (
          <div className="toast">
            <span>{done.text}</span>
            {done.undo && (
              <button type="button" className="link" data-action="undo" onClick={undo}>
                {t('word_undo')}
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}
