import { useEffect } from 'react';
import { useWords } from '../Words.tsx';
import { useSettings } from './use-settings.ts';

/** Calls the tab by a name; by `otherwise` while names are hidden: what stands on a tab cannot be blurred. */
export function useTitle(name: string, otherwise: string): void {
  const t = useWords();
  const settings = useSettings();
  // Until it is known whether names are hidden, the tab keeps the name of the screen.
  const title = !settings || settings.hideNames ? otherwise : name || otherwise;
  useEffect(() => {
    const call = (text: string) => {
      document.title = `${text} · ${t('ext_name')}`;
    };
    call(title);
    // Whoever was deleted meanwhile is not named any more.
    return () => call(otherwise);
  }, [title, otherwise, t]);
}
