import type { Criterion } from '../../lib/model/icp.ts';
import type { Attribute } from '../../lib/model/weight.ts';
import type { WordKey } from '../../lib/model/words.ts';
import { useWords } from '../Words.tsx';

interface Props {
  criterion: Criterion;
  name: string;
  onChange: (criterion: Criterion) => void;
}

/** What is near a wanted value, where nearness is known. */
const NEAR_WORD: Partial<Record<Attribute, WordKey>> = {
  seniority: 'near_level',
  companySize: 'near_size',
  location: 'near_place',
  industry: 'near_industry',
  yearsAtCompany: 'near_band',
  yearsInRole: 'near_band',
  age: 'near_band',
};
const SHARES = [0, 0.25, 0.5, 0.75];

/** How far the neighbour of a wanted value counts; nothing where the attribute has no neighbours. */
export function NearField({ criterion, name, onChange }: Props) {
  const t = useWords();
  const word = NEAR_WORD[criterion.attribute];
  if (!word) return null;
  const near = ('near' in criterion && criterion.near) || 0;
  const percent = new Intl.NumberFormat(t.locale, { style: 'percent' });
  const shares = SHARES.includes(near) ? SHARES : [...SHARES, near].sort((a, b) => a - b);
  return (
    <label className="near">
      <span className="quiet">{t(word)}</span>
      <select
        name={`${name}.near`}
        value={String(near)}
        onChange={({ target }) => {
          const { near: _, ...rest } = criterion as Criterion & { near?: number };
          onChange((Number(target.value) ? { ...rest, near: Number(target.value) } : rest) as Criterion);
        }}
      >
        {shares.map((share) => (
          <option key={share} value={String(share)}>
            {share === 0 ? t('near_not') : t('near_share', { share: percent.format(share) })}
          </option>
        ))}
      </select>
    </label>
  );
}
