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
    setSaid(null);
    try {
      const skeleton = await tabs.skeleton(tabId);
      if (skeleton === null) return setSaid('popup_skeleton_none');
      await navigator.clipboard.writeText(skeleton);
      setSaid('popup_skeleton_copied');
    } catch {
      // The browser refuses where it is told to, or where the click was too long ago.
      setSaid('popup_skeleton_refused');
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
