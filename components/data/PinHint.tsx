import { useEffect, useState } from 'react';
import { PinDrawing } from '../PinDrawing.tsx';
import { useWords } from '../Words.tsx';
import { type App, useApp } from './app.ts';
import { Hint } from './Hint.tsx';
import { useSettings } from './use-settings.ts';

/** How the icon gets onto the toolbar, where the browser hides it and until put away. */
export function PinHint() {
  const t = useWords();
  const { hiddenIn } = useApp();
  const settings = useSettings();
  const [browser, setBrowser] = useState<Awaited<ReturnType<App['hiddenIn']>>>(null);
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const answer = await hiddenIn();
      if (!stop.signal.aborted) setBrowser(answer);
    };
    void ask();
    // Whoever comes back from the toolbar's menu may have pinned it.
    addEventListener('focus', ask, { signal: stop.signal });
    return () => stop.abort();
  }, [hiddenIn]);
  if (!browser || !settings || settings.hintsSeen.includes('pin')) return null;
  return (
    <Hint hint="pin" title={t('pin_title')}>
      <div className="pin">
        <PinDrawing browser={browser} />
        <p>{t(browser === 'firefox' ? 'pin_firefox' : 'pin_chromium')}</p>
      </div>
    </Hint>
  );
}
