import { PARSER_VERSION } from '../fit/evidence.ts';
import type { Installation } from '../model/device.ts';
import type { Settings } from '../model/settings.ts';
import { SCHEMA_VERSION } from './db.ts';
import { isDrifting, type Overview } from './overview.ts';
import type { QuarantineRow } from './rows.ts';

/** What a report about Assay needs. */
export interface DiagnosticsOf {
  installation: Installation;
  overview: Overview;
  settings: Settings;
  quarantine: readonly Pick<QuarantineRow, 'table'>[];
  /** Milliseconds UTC, null where there is none yet. */
  lastSnapshot: number | null;
  now: number;
}

/** A hook's id and nothing else: rows can come from a file that somebody else made. */
const HOOK = /^[a-zA-Z][a-zA-Z0-9-]{0,30}(\.[a-zA-Z][a-zA-Z0-9-]{0,30}){1,2}$/;

/**
 * A report as JSON without anybody's data: numbers, versions, days, ids of reading rules. Built from a list of what may
 * be in it, never by taking things out of rows.
 */
export function diagnosticsText({
  installation,
  overview,
  settings,
  quarantine,
  lastSnapshot,
  now,
}: DiagnosticsOf): string {
  const { version, browser, hooks, protection, bytes } = installation;
  const tables = new Set(overview.rows.map(({ table }) => table));
  return JSON.stringify(
    {
      day: dayOf(now),
      assay: version,
      schema: SCHEMA_VERSION,
      parser: PARSER_VERSION,
      hooks,
      browser,
      language: settings.locale,
      mode: settings.mode,
      protection,
      bytes,
      rows: Object.fromEntries(overview.rows.map(({ table, count }) => [table, count])),
      setAside: quarantine.map(({ table }) => (tables.has(table) ? table : 'unknown')),
      lastSnapshot: dayOf(lastSnapshot),
      lastBackup: dayOf(settings.lastBackupAt),
      jobs: overview.jobs.map(({ kind, done = 0, total = 0, stopped = false }) => ({
        kind,
        done,
        total,
        stopped,
      })),
      readers: overview.readers
        .filter(({ hook }) => HOOK.test(hook))
        .map((row) => ({
          hook: row.hook,
          frontend: row.frontend,
          drifting: isDrifting(row),
          worked: row.worked,
          missed: row.missed,
          drifted: row.drifted,
          firstWorked: dayOf(row.firstWorked),
          lastWorked: dayOf(row.lastWorked),
          lastDrift: dayOf(row.lastDrift),
        })),
    },
    null,
    2,
  );
}

/** `2026-11-21`, UTC. */
const dayOf = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString().slice(0, 10);
