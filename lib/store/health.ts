import type { HealthReport } from '../model/health.ts';
import type { HookTable } from '../model/settings.ts';
import type { AssayDb } from './db.ts';
import type { HealthRow } from './rows.ts';

/** What was reported since the last write. Looking at a page writes nothing (design, decision 3): the next edit does. */
const waiting = new WeakMap<AssayDb, Map<string, HealthRow>>();

/** Refusals that pass by themselves, unless a hook of the identity gate has rotted. */
const LASTING = new Set<HealthReport['refusal']>(['stale', 'identity-conflict', 'not-loaded']);

/**
 * Remembers how the hooks did on one page. Only ids of `hooks` count: the page's script is not trusted to name nobody.
 * Where no single hook is to blame the kind and field stand for it, `profile.positions`.
 * @param now milliseconds UTC
 */
export function noteHealth(db: AssayDb, report: HealthReport, hooks: HookTable, now: number): void {
  const { kind, frontend, refusal, worked, misses } = report;
  const isHook = (id: string) => {
    const dot = id.lastIndexOf('.');
    const part = id.slice(0, dot);
    return Object.hasOwn((Object.hasOwn(hooks, part) && hooks[part]) || {}, id.slice(dot + 1));
  };
  const blamed = (why: string) => {
    const of = misses.filter((miss) => miss.why === why);
    return new Set(of.map(({ hook, field }) => (hook && isHook(hook) ? hook : `${kind}.${field}`)));
  };
  const blank = { frontend, firstWorked: null, lastWorked: null, lastDrift: null };
  const note = (hook: string, did: Partial<HealthRow>) =>
    keepHealth(db, [{ ...blank, id: `${frontend} ${hook}`, hook, worked: 0, missed: 0, drifted: 0, ...did }]);
  for (const hook of new Set(worked.filter(isHook)))
    note(hook, { worked: 1, firstWorked: now, lastWorked: now });
  for (const hook of blamed('absent')) note(hook, { missed: 1 });
  for (const hook of blamed('drift')) note(hook, { drifted: 1, lastDrift: now });
  if (LASTING.has(refusal)) note(`${kind}.${refusal}`, { missed: 1 });
}

/** Takes what waits to be written; to be given back with `keepHealth` if it could not be. */
export function takeHealth(db: AssayDb): HealthRow[] {
  const rows = [...(waiting.get(db)?.values() ?? [])];
  waiting.delete(db);
  return rows;
}

export function keepHealth(db: AssayDb, rows: readonly HealthRow[]): void {
  const all = waiting.get(db) ?? new Map<string, HealthRow>();
  for (const row of rows) all.set(row.id, joined(all.get(row.id), row));
  waiting.set(db, all);
}

/** One record of both. */
export function joined(before: HealthRow | undefined, more: HealthRow): HealthRow {
  if (!before) return more;
  return {
    ...more,
    firstWorked: before.firstWorked ?? more.firstWorked,
    lastWorked: more.lastWorked ?? before.lastWorked,
    lastDrift: more.lastDrift ?? before.lastDrift,
    worked: before.worked + more.worked,
    missed: before.missed + more.missed,
    drifted: before.drifted + more.drifted,
  };
}

/** How every hook did so far, as written: by front end, then hook. */
export async function readerHealth(db: AssayDb): Promise<HealthRow[]> {
  const rows = await db.health.toArray();
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
