import { type Contact, contactOf, isFromThem } from '../model/contact.ts';
import { DAY } from '../model/day.ts';
import type { Lead } from '../model/lead.ts';
import { quietDays } from '../pipeline/quiet.ts';
import type { AssayDb } from './db.ts';
import { followUpsDue } from './follow-ups.ts';
import { readPlaybook } from './queries.ts';
import { quietLeads } from './quiet-leads.ts';
import { readyLeads } from './ready-leads.ts';
import { shownOf, topLeads } from './top-leads.ts';
import { touchesBetween } from './touches.ts';

/** Why somebody is to be worked on today, most pressing first. */
export const TODAY_PARTS = ['due', 'signals', 'ready', 'quiet', 'next'] as const;
export type TodayPart = (typeof TODAY_PARTS)[number];

export interface TodayLead {
  lead: Lead;
  part: TodayPart;
  /** Of a signal: what they did. */
  contact?: Contact;
  /** Of somebody quiet. */
  days?: number;
}

/** So long something that they did is news, ms. */
const NEWS = 7 * DAY;

/** Most rows read for each part: together, with the people of the signals, 60 are never passed. */
const MOST = { due: 12, touches: 8, opportunity: 5, prospect: 7, quiet: 6, next: 14 };

/**
 * Whom to work on at `now` (ms UTC), each once, for the most pressing of their reasons: who is waited for, who did
 * something that nobody answered, who has earned a stage, who was left alone for too long, and the best fits not yet
 * begun with. The same number of rows is read of 100,000 leads as of 100.
 */
export async function today(db: AssayDb, now: number): Promise<TodayLead[]> {
  const playbook = await readPlaybook(db);
  const [due, signals, opportunity, prospect, quiet, next] = await Promise.all([
    followUpsDue(db, now, MOST.due),
    signalsSince(db, now),
    readyLeads(db, 'opportunity', MOST.opportunity),
    readyLeads(db, 'prospect', MOST.prospect),
    quietLeads(db, 'opportunity', playbook, now, MOST.quiet),
    topLeads(db, 'lead', MOST.next),
  ]);
  const all: TodayLead[] = [
    ...due.map((lead) => ({ lead, part: 'due' as const })),
    ...signals,
    ...[...opportunity, ...prospect].map((lead) => ({ lead, part: 'ready' as const })),
    ...quiet.flatMap((lead) => {
      const days = quietDays(lead, playbook, now);
      return days === null ? [] : [{ lead, part: 'quiet' as const, days }];
    }),
    // Whose fit is out of the question is nobody to begin with.
    ...next.flatMap((lead) => (lead.fit?.verdict === 'not-fit' ? [] : [{ lead, part: 'next' as const }])),
  ];
  const seen = new Set<string>();
  return all.filter(({ lead, part }) => {
    // Whoever waits for a day to come was decided about.
    const waits = part !== 'due' && part !== 'signals' && lead.followUpAt !== null && lead.followUpAt > now;
    if (waits || seen.has(lead.id)) return false;
    seen.add(lead.id);
    return true;
  });
}

/** What people did lately, where it was the last thing that happened between them and the user. */
async function signalsSince(db: AssayDb, now: number): Promise<TodayLead[]> {
  const touches = await touchesBetween(db, now - NEWS, now + 1, MOST.touches);
  const last = new Map<string, { contact: Contact; at: number }>();
  for (const touch of touches) {
    const contact = contactOf(touch);
    if (contact && !last.has(touch.leadId))
      last.set(touch.leadId, { contact, at: touch.touchAt ?? touch.at });
  }
  const theirs = [...last].filter(([, { contact }]) => isFromThem(contact) && contact !== 'reply-negative');
  const leads = shownOf(await db.leads.bulkGet(theirs.map(([id]) => id)));
  return leads.flatMap((lead) => {
    const { contact, at = 0 } = last.get(lead.id) ?? {};
    // Moved since: it was answered.
    const isOpen = lead.stage !== 'archived' && (lead.activeAt ?? 0) <= at && lead.followUpAt === null;
    return contact && isOpen ? [{ lead, part: 'signals' as const, contact }] : [];
  });
}
