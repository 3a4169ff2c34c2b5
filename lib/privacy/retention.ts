import { DAY } from '../model/day.ts';

/** So long after somebody was saved, at the latest, they are to be told (GDPR, art. 14; reference, reliability 3.2). */
const NOTICE_WITHIN = 30 * DAY;
/** So long without a move or a contact somebody is kept before the user is asked whether to keep them. */
const KEPT_FOR = 365 * DAY;

/** What is owed to somebody whose data is kept; times in ms UTC. */
export interface Keeping {
  /** Until when to tell them; null where that was done. */
  noticeBy: number | null;
  noticedAt: number | null;
  /** When to look at it again: keep them or erase them. */
  reviewAt: number;
}

/**
 * The earliest of the first message and a month after they were saved is when somebody must be told; a year without
 * anything happening is long enough to ask whether they are still needed.
 */
export function keepingOf(
  lead: { createdAt: number; activeAt?: number | null; noticedAt?: number | null },
  firstMessageAt: number | null,
): Keeping {
  const noticedAt = lead.noticedAt ?? null;
  const noticeBy = Math.min(firstMessageAt ?? Number.POSITIVE_INFINITY, lead.createdAt + NOTICE_WITHIN);
  return {
    noticeBy: noticedAt === null ? noticeBy : null,
    noticedAt,
    reviewAt: Math.max(lead.activeAt ?? 0, lead.createdAt) + KEPT_FOR,
  };
}
