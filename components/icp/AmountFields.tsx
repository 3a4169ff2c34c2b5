import { useId, useState } from 'react';
import { useWords } from '../Words.tsx';
import { CURRENCIES } from './currencies.ts';
import { useReads } from './reads.ts';

interface Amount {
  /** NaN: typed wrongly or not yet. */
  min: number | null;
  max: number | null;
  currency?: string;
}

interface Props {
  /** Begins the names of the fields. */
  name: string;
  amount: Amount;
  onChange: (amount: Amount) => void;
}

const COMPARISONS = ['min', 'max', 'both'] as const;
type Comparison = (typeof COMPARISONS)[number];

/** A number with its comparison, and the currency where it is money. What was typed stays, also when it is no number. */
export function AmountFields({ name, amount, onChange }: Props) {
  const t = useWords();
  const [kind, setKind] = useState<Comparison>(
    amount.max === null ? 'min' : amount.min === null ? 'max' : 'both',
  );
  const choose = (next: Comparison) => {
    setKind(next);
    const some = amount.min ?? amount.max ?? Number.NaN;
    onChange({
      ...amount,
      min: next === 'max' ? null : some,
      max: next === 'min' ? null : next === 'max' ? some : (amount.max ?? Number.NaN),
    });
  };
  const WORD = { min: t('compare_min'), max: t('compare_max'), both: t('compare_between') };
  return (
    <div className="amount">
      <select
        name={`${name}.compare`}
        aria-label={t('compare_how')}
        value={kind}
        onChange={(event) => choose(event.target.value as Comparison)}
      >
        {COMPARISONS.map((each) => (
          <option key={each} value={each}>
            {WORD[each]}
          </option>
        ))}
      </select>
      {kind !== 'max' && (
        <AmountField
          key="min"
          name={name}
          label={kind === 'both' ? t('compare_from') : t('compare_amount')}
          value={amount.min}
          onChange={(min) => onChange({ ...amount, min })}
        />
      )}
      {kind !== 'min' && (
        <AmountField
          key="max"
          name={kind === 'both' ? `${name}.max` : name}
          label={kind === 'both' ? t('compare_to') : t('compare_amount')}
          value={amount.max}
          onChange={(max) => onChange({ ...amount, max })}
        />
      )}
      {amount.currency !== undefined && (
        <CurrencySelect
          name={`${name}.currency`}
          value={amount.currency}
          onChange={(currency) => onChange({ ...amount, currency })}
        />
      )}
    </div>
  );
}

function AmountField(props: {
  name: string;
  label: string;
  value: number | null;
  onChange: (value: number) => void;
}) {
  const t = useWords();
  const { amount: read } = useReads();
  const digits = new Intl.NumberFormat(t.locale, { maximumFractionDigits: 6 });
  const shown = (value: number | null) => (value === null || Number.isNaN(value) ? '' : digits.format(value));
  const [text, setText] = useState(shown(props.value));
  const [left, setLeft] = useState(false);
  const problem = useId();
  const wrong = left && text.trim() !== '' && read(text) === null;
  return (
    <span className="amount-field">
      <input
        name={props.name}
        inputMode="decimal"
        autoComplete="off"
        aria-label={props.label}
        placeholder={props.label}
        value={text}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? problem : undefined}
        onChange={(event) => {
          setText(event.target.value);
          props.onChange(read(event.target.value) ?? Number.NaN);
        }}
        onBlur={() => {
          setLeft(true);
          const value = read(text);
          if (value !== null) setText(shown(value));
        }}
      />
      {wrong && (
        <span className="problem" id={problem} role="alert">
          {t('icp_problem_not_number')}
        </span>
      )}
    </span>
  );
}

function CurrencySelect(props: { name: string; value: string; onChange: (value: string) => void }) {
  const t = useWords();
  const names = new Intl.DisplayNames(t.locale, { type: 'currency' });
  const codes = CURRENCIES.includes(props.value) ? CURRENCIES : [props.value, ...CURRENCIES];
  return (
    <select
      className="currency"
      name={props.name}
      aria-label={t('compare_currency')}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    >
      {codes.map((code) => (
        <option key={code} value={code}>
          {`${code} · ${names.of(code) ?? code}`}
        </option>
      ))}
    </select>
  );
}
