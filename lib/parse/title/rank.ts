import { LEVELS, type Level } from '../../model/title.ts';

/** A rank as a title gives it, with the words that decided. */
export interface Rank {
  level: Level;
  range: [Level, Level];
  /** Nothing but the word *manager*. */
  plain: boolean;
  words: string[];
}

/** A deputy stands one step below; the lowest managers keep their level. */
const DEPUTY_OF: Partial<Record<Level, Level>> = { cxo: 'vp', vp: 'director', director: 'manager' };
const LEADS = new Set<Level>(['director', 'vp', 'cxo', 'partner', 'owner']);

export const indexOf = (level: Level | null): number => (level === null ? -1 : LEVELS.indexOf(level));

/** Directors and above: what they are whatever else the title says. */
export const isLead = (level: Level): boolean => LEADS.has(level);

/** Managers and above. */
export const leads = (rank: Rank | null): boolean => indexOf(rank?.level ?? null) >= indexOf('manager');

/** For comparing ranks; of two managers a team leader says more than a plain manager. */
export const heightOf = (rank: Rank | null): number =>
  rank === null ? -1 : indexOf(rank.level) - (rank.plain ? 0.5 : 0);

/** Trainees and volunteers are that, whatever they are trained for; else the higher rank counts. */
export function isAbove(rank: Rank, than: Rank | null): boolean {
  if (than?.level === 'training' || than?.level === 'unpaid') return false;
  if (rank.level === 'training' || rank.level === 'unpaid') return true;
  return heightOf(rank) > heightOf(than);
}

/** The rank of somebody's deputy. */
export function deputyOf(rank: Rank, word: string): Rank {
  const lower = (level: Level): Level => DEPUTY_OF[level] ?? level;
  return {
    level: lower(rank.level),
    range: [lower(rank.range[0]), lower(rank.range[1])],
    plain: rank.plain,
    words: [word, ...rank.words],
  };
}

/** Another level instead, because of `word`. */
export const lowered = (rank: Rank | null, level: Level, high: Level, word: string): Rank => ({
  level,
  range: [level, high],
  plain: false,
  words: [word, ...(rank?.words ?? [])],
});
