import '../../table.css';
import { useMemo } from 'react';
import { tableWords } from '../../table/table-values.ts';
import { useWords } from '../../Words.tsx';
import { useArchivedIcps, useIcps } from '../use-icps.ts';
import { useSettings } from '../use-settings.ts';
import { Table } from './Table.tsx';

interface Props {
  /** Of the view that the address names; undefined: everybody. */
  viewId: string | undefined;
  /** Opens the page at another address of the workspace. */
  onGo: (path: string) => void;
}

/** Everybody as a table: to sort, filter, and work on many at once. */
export function TableScreen({ viewId, onGo }: Props) {
  const t = useWords();
  const settings = useSettings();
  const icps = useIcps();
  const archived = useArchivedIcps();
  const words = useMemo(
    () => tableWords(t, new Map([...(archived ?? []), ...(icps ?? [])].map(({ id, name }) => [id, name]))),
    [t, icps, archived],
  );
  if (!settings || !icps || !archived) return <p className="empty is-loading">{t('word_loading')}</p>;
  const views = settings.tableViews.toSorted((one, other) => one.name.localeCompare(other.name, t.locale));
  const view = views.find(({ id }) => id === viewId) ?? null;
  return (
    <Table
      // Another view begins as it was kept.
      key={view?.id}
      view={view}
      gone={viewId !== undefined && view === null}
      views={views}
      first={settings.table}
      words={words}
      onGo={onGo}
    />
  );
}
