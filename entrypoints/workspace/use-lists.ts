import { useMemo } from 'react';
import { useSettings } from '../../components/data/use-settings.ts';
import type { Lists, Option } from '../../components/icp/options.ts';
import { useWords } from '../../components/Words.tsx';
import { wantedWords } from '../../lib/fit/wanted-words.ts';
import type { Industries } from '../../lib/parse/industry.ts';
import { useIndustries } from './use-industries.ts';

/** The packaged lists to choose from and the user's attributes, undefined until loaded. */
export function useLists(): Lists | undefined {
  const t = useWords();
  const attributes = useSettings()?.attributes;
  const industries = useIndustries();
  return useMemo(() => {
    if (!industries || !attributes) return undefined;
    const { wanted } = wantedWords(t, { industries, attributes });
    return { industries: treeOf(industries), attributes, wanted };
  }, [t, industries, attributes]);
}

/** Every industry right after the wider one that it belongs to, as the table has them. LinkedIn names them in English only. */
const treeOf = ({ byId }: Industries): Option[] =>
  [...byId].map(([id, { label, parent }]) => ({
    key: String(id),
    label,
    ...(parent && { parent: String(parent) }),
  }));
