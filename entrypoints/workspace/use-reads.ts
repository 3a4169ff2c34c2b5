import { useMemo } from 'react';
import type { Reads } from '../../components/icp/reads.ts';
import { useWords } from '../../components/Words.tsx';
import { loadFile } from '../../lib/browser.ts';
import { parseMoney } from '../../lib/parse/money.ts';
import { loadPlaces, type Places, parsePlace } from '../../lib/parse/place.ts';
import { readAccounts } from '../../lib/transfer/account-list.ts';

let places: Promise<Places> | null = null;

/** The gazetteer is large: loaded when somebody first asks for a city. */
function gazetteer(): Promise<Places> {
  places ??= loadFile('/data/places.txt')
    .then((file) => file.arrayBuffer())
    .then(loadPlaces);
  return places;
}

/** The parsers behind the editor's fields, in the user's language. */
export function useReads(): Reads {
  const { locale } = useWords();
  return useMemo(
    () => ({
      amount: (text) => {
        const { min, max } = parseMoney(text, { locale });
        return min !== null && min === max ? min : null;
      },
      places: async (text) => {
        const { country, region, city, alternatives } = parsePlace(text, await gazetteer(), { locale });
        return country ? [{ country, region, city }, ...alternatives] : [];
      },
      accounts: async (text) => readAccounts(text, (await import('./company-address.ts')).companyKey),
    }),
    [locale],
  );
}
