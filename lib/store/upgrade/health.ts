import type { HealthRow } from '../rows.ts';

/** How the first builds counted misses: by kind of page and field. */
interface MissRow {
  id: string;
  kind: string;
  frontend: HealthRow['frontend'];
  field: string;
  why: string;
  hook: string | null;
  count: number;
  lastAt: number;
}

const isMissRow = (row: HealthRow | MissRow): row is MissRow => 'count' in row;

/** A row of how a hook did, also from a build that counted misses only. */
export function upgradeHealth(row: HealthRow | MissRow): HealthRow {
  if (!isMissRow(row)) return row;
  const { id, kind, frontend, field, why, hook, count, lastAt } = row;
  const drifted = why === 'drift';
  return {
    id,
    frontend,
    hook: hook ?? `${kind}.${field}`,
    firstWorked: null,
    lastWorked: null,
    lastDrift: drifted ? lastAt : null,
    worked: 0,
    missed: drifted ? 0 : count,
    drifted: drifted ? count : 0,
  };
}
