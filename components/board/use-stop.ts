import { useEffect, useMemo, useRef } from 'react';

/**
 * Which of some cards Tab leads to: the one visited last (`id`), the first before any was, or the one that took the
 * place of the last.
 */
export function useStop(leads: readonly { id: string }[], id: string | undefined): number {
  const last = useRef(0);
  const found = useMemo(() => leads.findIndex((lead) => lead.id === id), [leads, id]);
  const at = found >= 0 ? found : Math.max(0, Math.min(last.current, leads.length - 1));
  useEffect(() => {
    last.current = at;
  }, [at]);
  return at;
}
