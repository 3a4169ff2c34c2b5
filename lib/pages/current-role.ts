import type { Miss, Position } from '../model/reading.ts';
import type { Hook } from './hooks.ts';
import { type Fields, missesOf, observed } from './person.ts';
import type { Work } from './work-history.ts';

/** The company that the top card names. */
export interface Badge {
  said: string;
  hook: Pick<Hook, 'id' | 'confidence'>;
}

/** A badge whose being a company's is told by its place alone. */
export const guessed = ({ said, hook: { id } }: Badge): Badge => ({ said, hook: { id, confidence: 0.6 } });

const same = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/**
 * Title, company and company key. The title is the first current role's, never a part of the headline; the
 * company is the top card's, else that role's; its key comes only from a role at that very company.
 */
export function currentRole(
  work: Work,
  badge: Badge | null,
  now: number,
): { fields: Fields; misses: Miss[] } {
  const role = work.positions.slice(0, work.sureUpTo).find(({ ongoing }) => ongoing);
  const company = badge?.said ?? role?.company;
  const keyed = company ? keyedRole(work.positions, company) : undefined;
  const fields: Fields = {};
  const from = (one: Position): Pick<Hook, 'id' | 'confidence'> => ({ id: one.via, confidence: 0.9 });
  if (role) fields.title = observed(role.title, from(role), now);
  if (badge) fields.company = observed(badge.said, badge.hook, now);
  else if (role?.company) fields.company = observed(role.company, from(role), now);
  if (keyed?.companyKey) fields.companyKey = observed(keyed.companyKey, from(keyed), now);
  const why = work.state !== 'read' ? work.state : Number.isFinite(work.sureUpTo) ? 'drift' : 'absent';
  const missing = (['title', 'company', 'companyKey'] as const).filter((field) => !fields[field]);
  return {
    fields,
    misses: [
      ...missesOf('subject', missing, why),
      ...(why === 'absent' ? [] : missesOf('subject', ['positions'], why)),
    ],
  };
}

/** A role at `company` with a key; a current one before a past one. */
const keyedRole = (positions: Position[], company: string): Position | undefined =>
  [...positions]
    .sort((a, b) => Number(b.ongoing) - Number(a.ongoing))
    .find((role) => role.companyKey && same(role.company, company));
