import { useLiveQuery } from 'dexie-react-hooks';
import type { Icp, IcpDraft } from '../../lib/model/icp.ts';
import { currentIcps } from '../../lib/store/queries.ts';
import { useApp } from './app.ts';

/** The newest version of every ICP, undefined until read. */
export function useIcps(): Icp[] | undefined {
  const { db } = useApp();
  return useLiveQuery(() => currentIcps(db), [db]);
}

/** The part of an ICP that the user edits. */
export const toDraft = ({ name, live, threshold, criteria }: Icp): IcpDraft => ({
  name,
  live,
  ...(threshold !== undefined && { threshold }),
  criteria,
});
