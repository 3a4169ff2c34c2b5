import { useEffect, useState } from 'react';
import type { Lists } from '../../components/icp/options.ts';
import { loadFile } from '../../lib/browser.ts';

/** One row of the packaged table: id, parent's id or 0, label, older labels. */
type IndustryRow = [id: number, parent: number, label: string, ...older: string[]];

/** The packaged lists to choose from, undefined until loaded. LinkedIn names industries in English only. */
export function useLists(): Lists | undefined {
  const [lists, setLists] = useState<Lists>();
  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      const rows = (await (await loadFile('/data/industries.json')).json()) as IndustryRow[];
      const industries = rows.map(([id, , label]) => ({ key: String(id), label }));
      industries.sort((a, b) => a.label.localeCompare(b.label, 'en'));
      if (!stop.signal.aborted) setLists({ industries });
    };
    load().catch((error: unknown) =>
      setLists(() => {
        throw error;
      }),
    );
    return () => stop.abort();
  }, []);
  return lists;
}
