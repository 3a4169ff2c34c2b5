import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { type Reads, ReadsProvider } from '../../../components/icp/reads.ts';
import { parseMoney } from '../../../lib/parse/money.ts';
import { loadPlaces, parsePlace } from '../../../lib/parse/place.ts';
import { readAccounts } from '../../../lib/transfer/account-list.ts';

const places = () => loadPlaces(readFileSync('public/data/places.txt'));

/** The real parsers over the packaged tables. */
const READS: Reads = {
  amount: (text) => {
    const { min, max } = parseMoney(text, { locale: 'en' });
    return min !== null && min === max ? min : null;
  },
  places: async (text) => {
    const { country, region, city } = parsePlace(text, places());
    return country ? [{ country, region, city }] : [];
  },
  accounts: async (text) => readAccounts(text, () => null),
};

export const WithReads = ({ children }: { children: ReactNode }) => (
  <ReadsProvider value={READS}>{children}</ReadsProvider>
);
