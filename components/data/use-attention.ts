import { useLiveQuery } from 'dexie-react-hooks';
import type { Attention } from '../../lib/model/attention.ts';
import { attention } from '../../lib/store/attention.ts';
import { useApp } from './app.ts';

/** Weeks begin on Monday, where the user is. */
function weekStart(now: number, back: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7) - 7 * back);
  return day.setHours(0, 0, 0, 0);
}

export const SPANS = ['this', 'last', 'four'] as const;
export type Span = (typeof SPANS)[number];

/** Where the touches of this week, the last one or four weeks went; undefined until read. */
export function useAttention(span: Span): Attention[] | undefined {
  const { db, now } = useApp();
  return useLiveQuery(() => {
    const at = now();
    const from = weekStart(at, { this: 0, last: 1, four: 3 }[span]);
    const to = span === 'last' ? weekStart(at, 0) : at + 1;
    return attention(db, from, to);
  }, [db, now, span]);
}
