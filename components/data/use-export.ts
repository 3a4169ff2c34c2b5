import { useEffect, useRef, useState } from 'react';
import type { ExportKind } from '../../lib/model/export-file.ts';
import { stageCounts } from '../../lib/store/queries.ts';
import { useApp } from './app.ts';

export type Exporting = { state: 'none' | 'made' } | { state: 'working'; done: number; total: number };

/** Makes a file of what is saved and hands it to the browser; `begin` begins another. */
export function useExport() {
  const { db, exports } = useApp();
  const [exporting, setExporting] = useState<Exporting>({ state: 'none' });
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);

  const begin = async (kind: ExportKind) => {
    stop.current.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    const counts = await stageCounts(db);
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    setExporting({ state: 'working', done: 0, total });
    try {
      const onProgress = (done: number) =>
        setExporting({ state: 'working', done: Math.min(done, total), total });
      await (await exports()).download(kind, onProgress, signal);
      setExporting({ state: 'made' });
    } catch (error) {
      setExporting({ state: 'none' });
      if (!signal.aborted) throw error;
    }
  };
  return { exporting, begin, cancel: () => stop.current.abort() };
}
