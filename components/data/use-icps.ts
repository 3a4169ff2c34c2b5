import { useLiveQuery } from 'dexie-react-hooks';
import type { Icp, IcpDraft } from '../../lib/model/icp.ts';
import { archivedIcps, currentIcps, icpDrafts, icpHistory } from '../../lib/store/queries.ts';
import type { DraftRow, IcpRow } from '../../lib/store/rows.ts';
import { useApp } from './app.ts';

/** The newest version of every ICP, undefined until read. */
export function useIcps(): Icp[] | undefined {
  const { db } = useApp();
  return useLiveQuery(() => currentIcps(db), [db]);
}

/** Archived ICPs, last archived first; undefined until read. */
export function useArchivedIcps(): IcpRow[] | undefined {
  const { db } = useApp();
  return useLiveQuery(() => archivedIcps(db), [db]);
}

/** What is being edited, undefined until read. */
export function useDrafts(): DraftRow[] | undefined {
  const { db } = useApp();
  return useLiveQuery(() => icpDrafts(db), [db]);
}

/** Every version of an ICP, newest first; undefined until read. */
export function useHistory(icpId: string): IcpRow[] | undefined {
  const { db } = useApp();
  return useLiveQuery(() => icpHistory(db, icpId), [db, icpId]);
}

/** The part of an ICP that the user edits. */
export const toDraft = ({ name, live, threshold, criteria }: IcpDraft): IcpDraft => ({
  name,
  live,
  ...(threshold !== undefined && { threshold }),
  criteria,
});
