import type { TableView } from '../../lib/model/table.ts';
import { DropDown } from '../DropDown.tsx';
import { useWords } from '../Words.tsx';

interface Props {
  /** Every view, in the order of their names. */
  views: readonly TableView[];
  /** The one shown; null: everybody. */
  view: TableView | null;
  /** Something differs from how it was kept. */
  changed: boolean;
  onUpdate: () => void;
  onSave: () => void;
  onRename: () => void;
  onRemove: () => void;
}

/** The views kept, and what can be done with the one shown. */
export function ViewMenu({ views, view, changed, onUpdate, onSave, onRename, onRemove }: Props) {
  const t = useWords();
  const name = view?.name ?? t('table_everybody');
  return (
    <DropDown
      label={t('table_filter_some', {
        filter: t('table_view'),
        choice: view && changed ? t('table_view_changed', { view: name }) : name,
      })}
      action="views"
    >
      {(close) => {
        const button = (action: string, word: Parameters<typeof t>[0], act: () => void) => (
          <button
            type="button"
            className="drop-item"
            data-action={action}
            onClick={() => {
              close();
              act();
            }}
          >
            {t(word)}
          </button>
        );
        return (
          <>
            <nav className="drop-list" aria-label={t('table_views')}>
              <a className="drop-item" href="#/table" aria-current={view === null || undefined}>
                {t('table_everybody')}
              </a>
              {views.map((each) => (
                <a
                  key={each.id}
                  className="drop-item"
                  href={`#/table/${each.id}`}
                  aria-current={each.id === view?.id || undefined}
                  data-view={each.id}
                  dir="auto"
                >
                  {each.name}
                </a>
              ))}
            </nav>
            <div className="drop-foot">
              {view && changed && button('view-update', 'table_view_update', onUpdate)}
              {button('view-save', 'table_view_save', onSave)}
              {view && button('view-rename', 'table_view_rename', onRename)}
              {view && button('view-remove', 'table_view_remove', onRemove)}
            </div>
          </>
        );
      }}
    </DropDown>
  );
}
