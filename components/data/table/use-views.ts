import type { TableArrangement, TableFilters, TableView } from '../../../lib/model/table.ts';
import { errorWord } from '../../error-word.ts';
import { useToast } from '../../Toast.tsx';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';

/** Keeps views, with a message; a deleted one can be brought back. `onView` opens one, or everybody. */
export function useViews(onView: (id: string | null) => void) {
  const { call } = useApp();
  const t = useWords();
  const toast = useToast();

  const keep = async (view: TableView) => {
    const kept = await call('view.keep', view);
    toast({ text: kept.ok ? t('table_view_kept', { name: view.name }) : t(errorWord(kept.error.name)) });
    return kept.ok;
  };
  const add = async (name: string, filters: TableFilters, arrangement: TableArrangement) => {
    const id = crypto.randomUUID();
    if (await keep({ ...arrangement, id, name, filters })) onView(id);
  };
  const remove = async (view: TableView) => {
    const removed = await call('view.remove', { viewId: view.id });
    if (!removed.ok) return toast({ text: t(errorWord(removed.error.name)) });
    onView(null);
    const undo = async () => {
      const back = await call('view.keep', view);
      if (back.ok) onView(view.id);
      else toast({ text: t(errorWord(back.error.name)) });
    };
    toast({ text: t('table_view_removed', { name: view.name }), undo: () => void undo() });
  };
  const arrange = async (arrangement: TableArrangement) => {
    const kept = await call('table.arrange', arrangement);
    if (!kept.ok) toast({ text: t(errorWord(kept.error.name)) });
  };
  return { keep, add, remove, arrange };
}
