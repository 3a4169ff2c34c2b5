import { createContext, useContext } from 'react';
import type { Account } from '../../lib/model/icp.ts';
import type { Place } from '../../lib/model/place.ts';

/** Parsers that the editor's fields use; handed down, because components know the model only. */
export interface Reads {
  /** An amount as people write it in the user's language (`10,000`, `10k`, `100万`), or null. */
  amount: (text: string) => number | null;
  /** What a line such as `Milan` or `Texas, USA` may mean, most probable first; none: nothing known. */
  places: (text: string) => Promise<Place[]>;
  /** Companies of a pasted or loaded list: names, LinkedIn addresses, or a table with both. */
  accounts: (text: string) => Promise<Account[]>;
}

const ReadsContext = createContext<Reads | null>(null);
export const ReadsProvider = ReadsContext.Provider;

export function useReads(): Reads {
  const reads = useContext(ReadsContext);
  if (!reads) throw new Error('useReads needs a ReadsProvider');
  return reads;
}
