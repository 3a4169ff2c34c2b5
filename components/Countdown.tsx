import { useEffect, useRef, useState } from 'react';
import type { PluralKey } from '../lib/model/words.ts';
import { useWords } from './Words.tsx';

/** Time to think better of it: there is no way back afterwards. */
const SECONDS = 10;

interface Props {
  /** What happens in so many seconds. */
  words: PluralKey;
  /** The button's `data-action`. */
  action: string;
  onEnd: () => void;
  onStop: () => void;
}

/** The seconds in which something can still be stopped; the keyboard stands on *Stop*. */
export function Countdown({ words, action, onEnd, onStop }: Props) {
  const t = useWords();
  const [left, setLeft] = useState(SECONDS);
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const dialog = stop.current?.closest('dialog');
    stop.current?.focus();
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1_000);
    return () => {
      clearInterval(timer);
      // Where the dialog asks again, the keyboard goes to the button that changes nothing.
      dialog?.querySelector<HTMLElement>('[data-action="cancel"]')?.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: called once, when the last second is over
  useEffect(() => {
    if (left === 0) onEnd();
  }, [left]);
  return (
    <div className="countdown">
      <p className="hidden" role="status">
        {t.plural(words, SECONDS)}
      </p>
      <p aria-hidden="true">{t.plural(words, left)}</p>
      <progress max={SECONDS} value={SECONDS - left} aria-hidden="true" />
      <button ref={stop} type="button" className="button is-main" data-action={action} onClick={onStop}>
        {t('wipe_stop')}
      </button>
    </div>
  );
}
