import { useId, useState } from 'react';
import {
  NO_FILTERS,
  type TableArrangement,
  type TableFilters,
  type TableView,
} from '../../../lib/model/table.ts';
import { activeFilters } from '../../../lib/pipeline/filter-lines.ts';
import { SearchField } from '../../SearchField.tsx';
import { ColumnMenu } from '../../table/ColumnMenu.tsx';
import { FilterBar } from '../../table/FilterBar.tsx';
import { PeopleTable } from '../../table/PeopleTable.tsx';
import type { TableWords } from '../../table/table-values.ts';
import { useSelection } from '../../table/use-selection.ts';
import { ViewMenu } from '../../table/ViewMenu.tsx';
import { ViewName } from '../../table/ViewName.tsx';
import { useApp } from '../app.ts';
import { useLeadLines } from '../use-lead-lines.ts';
import { Bulk } from './Bulk.tsx';
import { choicesAmong } from './choices.ts';
import { useTableFile } from './use-table-file.ts';
import { useTableLines } from './use-table-lines.ts';
import { useViews } from './use-views.ts';

interface Props {
  view: TableView | null;
  /** The address names a view that is not there. */
  gone: boolean;
  views: readonly TableView[];
  /** How everybody is arranged where no view is shown. */
  first: TableArrangement;
  words: TableWords;
  onGo: (path: string) => void;
}

/** One view of the table, as it is kept and as it is changed. */
export function Table({ view, gone, views, first, words, onGo }: Props) {
  const { t } = words;
  const { now } = useApp();
  const [filters, setFilters] = useState<TableFilters>(view?.filters ?? NO_FILTERS);
  const [{ columns, sort }, setArrangement] = useState<TableArrangement>(view ?? first);
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const help = useId();
  const all = useLeadLines();
  const lines = useTableLines(all, filters, sort, words);
  const selection = useSelection(lines);
  const toFile = useTableFile(words, columns);
  const kept = useViews((id) => onGo(id === null ? '/table' : `/table/${id}`));
  const active = activeFilters(filters);
  const arrange = (next: TableArrangement) => {
    setArrangement(next);
    if (!view) void kept.arrange(next);
  };
  const shown = { filters, columns, sort };
  const changed = view !== null && isOther(shown, view);
  const { choicesOf, labelOf } = choicesAmong(all.lines, words, now());

  return (
    <div className="table">
      <header className="head">
        <h1>{t('work_table')}</h1>
        <SearchField value={filters.text} onChange={(text) => setFilters({ ...filters, text })} />
        <div className="table-do">
          <ViewMenu
            views={views}
            view={view}
            changed={changed}
            onUpdate={() => view && void kept.keep({ ...view, ...shown })}
            onSave={() => setNaming('new')}
            onRename={() => setNaming('rename')}
            onRemove={() => view && void kept.remove(view)}
          />
          <ColumnMenu columns={columns} onColumns={(next) => arrange({ columns: next, sort })} />
          <button
            type="button"
            className="button"
            data-action="table-export"
            disabled={lines.length === 0}
            onClick={() => void toFile(lines)}
          >
            {t('table_export')}
          </button>
        </div>
      </header>
      {gone && <p className="note is-warning">{t('table_view_gone')}</p>}
      <FilterBar
        filters={filters}
        onChange={setFilters}
        choicesOf={choicesOf}
        labelOf={labelOf}
        active={active}
      />
      <Bulk selection={selection} words={words} onFile={toFile}>
        <p className="table-count" role="status" data-shown={lines.length} data-complete={all.complete}>
          {!all.complete && (
            <progress max={Math.max(1, all.total)} value={all.read} aria-label={t('work_table')} />
          )}
          {!all.complete
            ? t('table_reading', { read: all.read, total: all.total })
            : lines.length === all.lines.length
              ? t.plural('table_people', lines.length)
              : t('table_shown', { shown: lines.length, total: all.lines.length })}
        </p>
      </Bulk>
      {lines.length > 0 && (
        <PeopleTable
          lines={lines}
          columns={columns}
          sort={sort}
          onSort={(next) => arrange({ columns, sort: next })}
          selection={selection}
          words={words}
          now={now()}
          onOpen={({ id }) => onGo(`/person/${id}`)}
          describedBy={help}
        />
      )}
      {lines.length > 0 && (
        <p className="table-help quiet" id={help}>
          {t('table_keys')}
        </p>
      )}
      {lines.length === 0 && all.complete && (
        <p className="empty">
          {all.lines.length === 0 ? (
            t('table_empty')
          ) : (
            <>
              {t('table_nothing')}{' '}
              <button
                type="button"
                className="link"
                data-action="nothing-clear"
                onClick={() => setFilters(NO_FILTERS)}
              >
                {t('table_clear')}
              </button>
            </>
          )}
        </p>
      )}
      {naming && (
        <ViewName
          name={naming === 'rename' ? (view?.name ?? '') : ''}
          onName={(name) => {
            setNaming(null);
            if (naming === 'new') void kept.add(name, filters, { columns, sort });
            else if (view) void kept.keep({ ...view, name });
          }}
          onCancel={() => setNaming(null)}
        />
      )}
    </div>
  );
}

type Shown = TableArrangement & Pick<TableView, 'filters'>;
const textOf = ({ filters, columns, sort }: Shown): string =>
  JSON.stringify([
    Object.keys(NO_FILTERS).map((key) => filters[key as keyof TableFilters]),
    columns,
    sort.column,
    sort.descending,
  ]);
const isOther = (one: Shown, other: Shown): boolean => textOf(one) !== textOf(other);
