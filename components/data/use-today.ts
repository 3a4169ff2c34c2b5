import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '../../lib/model/contact.ts';
import { type TodayPart, today } from '../../lib/store/today.ts';
import type { LeadView } from '../lead-view.ts';
import { useApp } from './app.ts';
import { toLeadView } from './to-lead-view.ts';

/** Whom to work on now. */
export interface Today {
  leads: LeadView[];
  /** Why each stands there, by id. */
  parts: Map<string, { part: TodayPart; contact: Contact | null }>;
  /** How many wait for the user: the ones to begin with are a suggestion. */
  waiting: number;
  /** Of these, how many follow-ups are due, as far as they are read. */
  due: number;
}

/** Whom to work on now, undefined until read. */
export function useToday(): Today | undefined {
  const { db, now } = useApp();
  return useLiveQuery(async () => {
    const found = await today(db, now());
    return {
      leads: found.map(({ lead, days }) => toLeadView(lead, { quiet: days ?? null })),
      parts: new Map(found.map(({ lead, part, contact = null }) => [lead.id, { part, contact }])),
      due: found.filter(({ part }) => part === 'due').length,
      waiting: found.filter(({ part }) => part !== 'next').length,
    };
  }, [db, now]);
}
