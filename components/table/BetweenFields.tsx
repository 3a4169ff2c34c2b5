import type { Between } from '../../lib/model/table.ts';
import { useWords } from '../Words.tsx';

interface Props {
  name: string;
  value: Between | null;
  onChange: (value: Between | null) => void;
}

const ALL: Between = { from: 0, to: 100 };

/** The two ends of a range from 0 to 100; the whole range asks nothing. */
export function BetweenFields({ name, value, onChange }: Props) {
  const t = useWords();
  const { from, to } = value ?? ALL;
  const change = (part: Partial<Between>) => {
    const next = { from, to, ...part };
    onChange(next.from === ALL.from && next.to === ALL.to ? null : next);
  };
  const field = (end: keyof Between, label: string) => (
    <label>
      {label}
      <input
        type="number"
        name={`${name}-${end}`}
        min={0}
        max={100}
        value={value ? value[end] : ''}
        placeholder={String(ALL[end])}
        onChange={({ target }) => {
          const number = target.value === '' ? ALL[end] : Math.round(Number(target.value));
          change({ [end]: Math.min(100, Math.max(0, number)) });
        }}
      />
    </label>
  );
  return (
    <>
      <div className="drop-between">
        {field('from', t('table_filter_from'))}
        {field('to', t('table_filter_to'))}
      </div>
      {value && (
        <button type="button" className="link" data-action="filter-clear" onClick={() => onChange(null)}>
          {t('table_filter_clear')}
        </button>
      )}
    </>
  );
}
