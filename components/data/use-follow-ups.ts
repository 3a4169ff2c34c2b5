import { useLiveQuery } from 'dexie-react-hooks';
import type { Lead } from '../../lib/model/lead.ts';
import { followUpsDue } from '../../lib/store/follow-ups.ts';
import { useApp } from './app.ts';

/** More than the toolbar icon counts. */
const MOST = 100;

/** Leads whose follow-up is due, longest due first; undefined until read. */
export function useFollowUps(): Lead[] | undefined {
  const { db, now } = useApp();
  return useLiveQuery(() => followUpsDue(db, now(), MOST), [db, now]);
}
