import { useEffect, useEffectEvent } from 'react';
import { Icon } from '../Icon.tsx';
import { isForKeys } from '../use-list-keys.ts';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { useSettings } from './use-settings.ts';

interface Props {
  /** Where there is little room: the sign alone. */
  small?: boolean;
}

/** Blurs names for a screen that others see, too, and shows them again; the key h does the same. */
export function HideNames({ small = false }: Props) {
  const t = useWords();
  const { call } = useApp();
  const hidden = useSettings()?.hideNames ?? false;
  const turn = useEffectEvent(() => void call('names.hide', { hide: !hidden }));
  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'h' || !isForKeys(event)) return;
      event.preventDefault();
      turn();
    };
    document.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  const word = t(hidden ? 'names_show' : 'names_hide');
  return (
    <button
      type="button"
      className="button is-quiet"
      data-action="hide-names"
      aria-label={small ? word : undefined}
      title={small ? word : t('names_help')}
      onClick={() => void call('names.hide', { hide: !hidden })}
    >
      <Icon name={hidden ? 'eyeOff' : 'eye'} />
      {!small && word}
    </button>
  );
}
