import type { ReactNode } from 'react';
import { type FollowUpFilter, NO_FILTERS, type TableFilters } from '../../lib/model/table.ts';
import type { WordKey } from '../../lib/model/words.ts';
import { DropDown } from '../DropDown.tsx';
import { useWords } from '../Words.tsx';
import { BetweenFields } from './BetweenFields.tsx';
import { type Choice, ChoiceList } from './ChoiceList.tsx';

/** Filters of values to tick, in the order in which they stand. */
const CHOICES = [
  'stages',
  'verdicts',
  'countries',
  'companies',
  'tags',
  'sources',
  'icps',
  'followUp',
] as const;
export type ChoiceName = (typeof CHOICES)[number];

const WORD: Record<ChoiceName, WordKey> = {
  stages: 'export_col_stage',
  verdicts: 'export_col_verdict',
  countries: 'export_col_country',
  companies: 'export_col_company',
  tags: 'export_col_tags',
  sources: 'export_col_source',
  icps: 'table_col_icp',
  followUp: 'export_col_follow_up',
};

interface Props {
  filters: TableFilters;
  onChange: (filters: TableFilters) => void;
  /** What there is to choose of one filter; asked when its panel opens. */
  choicesOf: (filter: ChoiceName) => Choice[];
  /** How a value is called. */
  labelOf: (filter: ChoiceName, value: string) => string;
  active: number;
}

/** Whom the table shows: one panel for each filter that tells what it asks. */
export function FilterBar({ filters, onChange, choicesOf, labelOf, active }: Props) {
  const t = useWords();
  const set = (part: Partial<TableFilters>) => onChange({ ...filters, ...part });
  const named = (word: WordKey, chosen: ReactNode) =>
    chosen === null ? t(word) : t('table_filter_some', { filter: t(word), choice: String(chosen) });
  const range = (key: 'fit' | 'interest', word: WordKey) => {
    const value = filters[key];
    return (
      <DropDown
        label={named(word, value && `${value.from}–${value.to}`)}
        action={`filter-${key}`}
        active={value !== null}
      >
        {() => <BetweenFields name={key} value={value} onChange={(next) => set({ [key]: next })} />}
      </DropDown>
    );
  };
  const choice = (filter: ChoiceName) => {
    const chosen: readonly string[] = filters[filter];
    const [first] = chosen;
    const said =
      first === undefined
        ? null
        : chosen.length === 1
          ? labelOf(filter, first)
          : chosen.length.toLocaleString(t.locale);
    return (
      <DropDown
        key={filter}
        label={named(WORD[filter], said)}
        action={`filter-${filter}`}
        active={said !== null}
      >
        {() => (
          <ChoiceList
            name={filter}
            choices={choicesOf(filter)}
            chosen={chosen}
            onChoose={(next) => set({ [filter]: next as FollowUpFilter[] })}
          />
        )}
      </DropDown>
    );
  };
  return (
    <search className="table-filters" aria-label={t('table_filters')}>
      {choice('stages')}
      {range('fit', 'export_col_fit')}
      {range('interest', 'table_col_interest')}
      {CHOICES.slice(1).map(choice)}
      {active > 0 && (
        <button
          type="button"
          className="button is-quiet"
          data-action="clear-filters"
          onClick={() => onChange(NO_FILTERS)}
        >
          {t('table_clear')}
        </button>
      )}
    </search>
  );
}
