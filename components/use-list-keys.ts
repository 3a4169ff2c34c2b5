import { type RefObject, useEffect } from 'react';

/** Single letters are for us only where nobody types, no other key is held and no window is open. */
export const isForKeys = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented &&
  !event.isComposing &&
  !(event.ctrlKey || event.metaKey || event.altKey) &&
  !(
    event.target instanceof HTMLElement &&
    event.target.matches('input, textarea, select, [contenteditable], dialog *')
  ) &&
  document.querySelector('dialog[open]') === null;

/** j and k go through the rows of `area`, from wherever the focus is. */
export function useListKeys(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if ((event.key !== 'j' && event.key !== 'k') || !isForKeys(event)) return;
      const rows = [...(area.current?.querySelectorAll<HTMLElement>('[data-lead-id]') ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const next = at < 0 ? rows[0] : rows[at + (event.key === 'j' ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, [area]);
}
