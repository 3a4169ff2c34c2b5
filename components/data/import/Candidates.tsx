import { useState } from 'react';
import { errorWord } from '../../error-word.ts';
import { useToast } from '../../Toast.tsx';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { useCandidates } from '../use-candidates.ts';
import { CandidateLine } from './CandidateLine.tsx';

/** Rows read at first and with each `more`. */
const PAGE = 50;
/** Most saved by one command. */
const MOST = 1_000;

/** Imported people whom nobody saved yet, to save one by one or several. */
export function Candidates() {
  const t = useWords();
  const toast = useToast();
  const { call } = useApp();
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
            <span className="quiet">{t('candidates_help')}</span>
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
    </section>
  );
}
