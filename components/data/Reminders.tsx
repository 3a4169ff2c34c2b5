import { useEffect, useState } from 'react';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';

/** Whether the system shows a notice when follow-ups fall due, besides the number on the toolbar icon. */
export function Reminders() {
  const t = useWords();
  const { notices } = useApp();
  const [isOn, setIsOn] = useState<boolean | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    notices.allowed().then((answer) => stop.signal.aborted || setIsOn(answer));
    return () => stop.abort();
  }, [notices]);
  const turn = async (wanted: boolean) => {
    const isDone = await (wanted ? notices.request() : notices.giveBack());
    setIsOn(wanted === isDone);
    setIsRefused(wanted && !isDone);
  };
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          name="notices"
          checked={isOn === true}
          disabled={isOn === null}
          onChange={({ target }) => turn(target.checked)}
        />
        {t('work_notices')}
      </label>
      <p className="quiet">{t('work_notices_help')}</p>
      {isRefused && <p role="alert">{t('work_notices_refused')}</p>}
    </>
  );
}
