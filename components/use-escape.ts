import { type RefObject, useEffect, useEffectEvent } from 'react';

/** While `active`, Escape inside `area` calls `onEscape` and does nothing else: no popup closes, no message goes. */
export function useEscape(area: RefObject<HTMLElement | null>, active: boolean, onEscape: () => void): void {
  const leave = useEffectEvent(onEscape);
  useEffect(() => {
    if (!active) return;
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      // Inside a Japanese conversion Escape takes the conversion back.
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    };
    area.current?.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, [area, active]);
}
