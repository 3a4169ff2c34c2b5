import { useState } from 'react';
import type { WordKey } from '../../lib/model/words.ts';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';

/** Puts the redacted structure of the page into the clipboard, for a report about a page that was misread. */
export function PageSkeleton({ tabId }: { tabId: number }) {
  const t = useWords();
  const { tabs } = useApp();
  const [said, setSaid] = useState<WordKey | null>(null);

  const copy = async () => {
    // Not disabled meanwhile: that would take the focus away.
    if (said === 'word_loading') return;
    setSaid('word_loading');
    const skeleton = tabs.skeleton(tabId);
    const text = skeleton.then((html) => html ?? Promise.reject(new Error('no answer')));
    try {
      // Asked at the click, for a text that comes later: Firefox refuses five seconds after it.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
      setSaid('popup_skeleton_copied');
    } catch {
      setSaid('popup_skeleton_none');
      if ((await skeleton) !== null) setSaid('popup_skeleton_refused');
    }
  };
  return (
    <details className="skeleton">
      <summary>{t('popup_skeleton_ask')}</summary>
      <p className="quiet">{t('popup_skeleton_what')}</p>
      <button type="button" className="button" data-action="copy-skeleton" onClick={copy}>
        {t('popup_skeleton_copy')}
      </button>
      <p className="quiet" role="status">
        {said && t(said)}
      </p>
    </details>
  );
}
