import { useEffect, useState } from 'react';
import { loadFile } from '../../lib/browser.ts';
import { type Industries, loadIndustries } from '../../lib/parse/industry.ts';

/** The packaged table of industries, undefined until loaded. */
export function useIndustries(): Industries | undefined {
  const [industries, setIndustries] = useState<Industries>();
  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      const loaded = loadIndustries(await (await loadFile('/data/industries.json')).arrayBuffer());
      if (!stop.signal.aborted) setIndustries(loaded);
    };
    load().catch((error: unknown) =>
      setIndustries(() => {
        throw error;
      }),
    );
    return () => stop.abort();
  }, []);
  return industries;
}
