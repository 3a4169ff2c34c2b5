import type { BoardColumn, BoardLane, BoardLead } from '../model/board.ts';
import { fold } from '../parse/fold.ts';

/** In which lane somebody stands, and what it is called. */
export type LaneOf = (lead: BoardLead) => { id: string; title: string };

/** Columns cut into lanes: most people first, whoever belongs to none last. */
export function lanesOf(columns: readonly BoardColumn[], laneOf: LaneOf): BoardLane[] {
  const lanes = new Map<string, BoardLane>();
  for (const [at, { leads }] of columns.entries())
    for (const lead of leads) {
      const { id, title } = laneOf(lead);
      const lane = lanes.get(id) ?? { id, title, all: 0, cells: columns.map(() => []) };
      lanes.set(id, lane);
      lane.all++;
      lane.cells[at]?.push(lead);
    }
  return [...lanes.values()].sort(
    (one, other) =>
      Number(one.id === '') - Number(other.id === '') ||
      other.all - one.all ||
      (one.title < other.title ? -1 : 1),
  );
}

/**
 * Lanes by company: by the stored company, else by the name as it is written. A name joins a stored company only where
 * one alone is called so (design, decision 7: never by name where that could be wrong).
 */
export function byCompany(columns: readonly BoardColumn[]): LaneOf {
  const called = new Map<string, Set<string>>();
  for (const { leads } of columns)
    for (const { company, companyId } of leads)
      if (company && companyId) {
        const name = fold(company);
        const ids = called.get(name);
        if (ids) ids.add(companyId);
        else called.set(name, new Set([companyId]));
      }
  return ({ company, companyId }) => {
    const title = company ?? '';
    if (companyId) return { id: companyId, title };
    const name = fold(title);
    const ids = called.get(name);
    const [only] = ids ?? [];
    return { id: ids?.size === 1 && only ? only : name && `name:${name}`, title };
  };
}

/** Lanes by the ICP that fits each best. `names`: of those that there are; others count as none. */
export const byIcp =
  (names: ReadonlyMap<string, string>): LaneOf =>
  ({ fit }) => {
    const title = fit ? names.get(fit.icpId) : undefined;
    return fit && title !== undefined ? { id: fit.icpId, title } : { id: '', title: '' };
  };
