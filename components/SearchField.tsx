import { useEffect, useRef } from 'react';
import { Icon } from './Icon.tsx';
import { useWords } from './Words.tsx';

/** Search by name or company; the slash key leads here from anywhere. */
export function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, []);

  return (
    <label className="search">
      <Icon name="search" />
      <span className="hidden">{t('lead_search')}</span>
      <input
        ref={input}
        type="search"
        name="search"
        placeholder={t('lead_search')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !value) return;
          // With words in the field Escape clears them instead of closing the popup.
          event.preventDefault();
          event.stopPropagation();
          onChange('');
        }}
      />
    </label>
  );
}
