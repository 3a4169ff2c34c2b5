import { useLiveQuery } from 'dexie-react-hooks';
import { jobsOverAll, type Progress } from '../../lib/store/queries.ts';
import { useApp } from './app.ts';

/** Rescoring of everybody that is under way or was stopped, undefined until read. */
export function useJobs(): Progress[] | undefined {
  const { db } = useApp();
  return useLiveQuery(() => jobsOverAll(db), [db]);
}
