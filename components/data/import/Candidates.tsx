import { useState } from 'react';
import { allCandidates } from '../../../lib/store/import/candidates.ts';
import { Confirm } from '../../Confirm.tsx';
import { errorWord } from '../../error-word.ts';
import { useToast } from '../../Toast.tsx';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { useCandidates } from '../use-candidates.ts';
import { useDropCandidates } from '../use-drop-candidates.ts';
import { CandidateLine } from './CandidateLine.tsx';

/** Rows read at first and with each `more`. */
const PAGE = 50;
/** Most saved by one command. */
const MOST = 1_000;

/** Imported people whom nobody saved yet, to save or to take off the list, one by one or several. */
export function Candidates() {
  const t = useWords();
  const toast = useToast();
  const { db, call } = useApp();
  const { dropping, drop } = useDropCandidates();
  const [asking, setAsking] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const found = useCandidates(limit);
  if (!found) return <p className="empty">{t('word_loading')}</p>;
  const { rows, more } = found;
  const chosen = rows.filter(({ id }) => selected.has(id)).map(({ id }) => id);

  const save = async (candidateIds: string[]) => {
    const answer = await call('candidates.save', { candidateIds: candidateIds.slice(0, MOST) });
    if (!answer.ok) return toast({ text: t(errorWord(answer.error.name)) });
    setSelected(new Set([...selected].filter((id) => !candidateIds.includes(id))));
    const { added, operation } = answer.value;
    toast({
      text: t.plural('candidate_saved', added),
      undo: async () => {
        const undone = await call('import.undo', { import: operation });
        if (!undone.ok) toast({ text: t(errorWord(undone.error.name)) });
      },
    });
  };
  const dropAll = async () => {
    setAsking(false);
    await drop(await allCandidates(db));
  };
  const select = (id: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  return (
    <section className="candidates" aria-labelledby="candidates">
      <h2 id="candidates">{t('candidates_title')}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{t('candidates_empty')}</p>
      ) : (
        <>
          <div className="candidate-bar">
            <label className="check">
              <input
                type="checkbox"
                data-action="candidate-select-all"
                checked={chosen.length === rows.length}
                onChange={({ target }) =>
                  setSelected(new Set(target.checked ? rows.map(({ id }) => id) : []))
                }
              />
              {t('candidate_select_all')}
            </label>
            {chosen.length > 0 && (
              <button
                type="button"
                className="button is-main"
                data-action="candidate-save-selected"
                onClick={() => void save(chosen)}
              >
                {t.plural('candidate_save_selected', chosen.length)}
              </button>
            )}
            {chosen.length > 0 && (
              <button
                type="button"
                className="button"
                data-action="candidate-drop-selected"
                disabled={dropping}
                onClick={() => void drop(rows.filter(({ id }) => selected.has(id)))}
              >
                {t.plural('candidate_drop_selected', chosen.length)}
              </button>
            )}
            <span className="quiet candidate-help">{t('candidates_help')}</span>
            <button
              type="button"
              className="button is-quiet"
              data-action="candidate-drop-all"
              disabled={dropping}
              onClick={() => setAsking(true)}
            >
              {t('candidate_drop_all')}
            </button>
          </div>
          <div className="pipeline">
            <ul className="leads">
              {rows.map((row) => (
                <CandidateLine
                  key={row.id}
                  row={row}
                  selected={selected.has(row.id)}
                  onSelect={(on) => select(row.id, on)}
                  onSave={() => void save([row.id])}
                  onDrop={() => void drop([row])}
                />
              ))}
            </ul>
          </div>
        </>
      )}
      {more && (
        <button
          type="button"
          className="button more"
          data-action="more"
          onClick={() => setLimit(limit + PAGE)}
        >
          {t('lead_show_more')}
        </button>
      )}
      {asking && (
        <Confirm
          title={t('candidate_drop_all_title')}
          text={t('candidate_drop_all_text')}
          act={t('candidate_drop_all')}
          onAct={() => void dropAll()}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
