import type { WordKey } from '../../lib/model/words.ts';
import { useWords } from '../Words.tsx';

/** What can be done with those selected. */
export type BulkAct = 'move' | 'tag' | 'follow' | 'archive' | 'export';

const ACTS: [act: BulkAct, word: WordKey][] = [
  ['move', 'table_move'],
  ['tag', 'table_tag'],
  ['follow', 'table_follow'],
  ['archive', 'table_archive'],
  ['export', 'table_export_selected'],
];

interface Props {
  count: number;
  onAct: (act: BulkAct) => void;
  onNone: () => void;
}

/** Stands over the rows while some are selected. */
export function BulkBar({ count, onAct, onNone }: Props) {
  const t = useWords();
  return (
    <section className="table-bulk" aria-label={t('table_bulk')}>
      <strong role="status">{t.plural('table_selected', count)}</strong>
      {ACTS.map(([act, word]) => (
        <button
          key={act}
          type="button"
          className="button"
          data-action={`bulk-${act}`}
          onClick={() => onAct(act)}
        >
          {t(word)}
        </button>
      ))}
      <button type="button" className="button is-quiet" data-action="select-none" onClick={onNone}>
        {t('table_unselect')}
      </button>
    </section>
  );
}
