import { useEffect, useMemo, useState } from 'react';
import { useApp } from '../../components/data/app.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../components/Words.tsx';
import type { ErrorName } from '../../lib/errors.ts';
import type { DraftTrial } from '../../lib/messages/icp-commands.ts';
import type { IcpDraft } from '../../lib/model/icp.ts';
import { practicePeople } from '../../lib/model/practice.ts';
import type { WordKey } from '../../lib/model/words.ts';
import { PracticePerson, type PracticeStage } from './PracticePerson.tsx';

const STEPS = ['practice_step_1', 'practice_step_2', 'practice_step_3'] as const satisfies WordKey[];
const NOBODY: Record<number, PracticeStage> = {};

/** Three steps on three invented people, scored by the real scorer. Nothing is stored: it all lives in this screen. */
export function Practice({ draft }: { draft: IcpDraft }) {
  const t = useWords();
  const { call, now } = useApp();
  const people = useMemo(() => practicePeople(t, now()), [t, now]);
  const [trials, setTrials] = useState<DraftTrial[] | null>(null);
  const [error, setError] = useState<ErrorName | null>(null);
  const [stages, setStages] = useState(NOBODY);
  const [read, setRead] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    call('draft.rehearse', { draft, people }).then((answer) => {
      if (stop.signal.aborted) return;
      setError(answer.ok ? null : answer.error.name);
      setTrials(answer.ok ? answer.value : null);
    });
    return () => stop.abort();
  }, [call, draft, people]);

  const reached = Object.values(stages);
  const done = [read, reached.length > 0, reached.includes('prospect')];
  const all = done.every(Boolean);
  return (
    <section className="practice" aria-label={t('practice_title')}>
      <h2>{t('practice_title')}</h2>
      <p className="quiet">
        {t('practice_text')} {t('practice_by', { icp: draft.name })}
      </p>
      <ol className="practice-steps">
        {STEPS.map((step, at) => (
          <li key={step} data-step={at + 1} data-done={done[at]}>
            <span className="practice-sign" aria-hidden="true">
              {done[at] ? <Icon name="check" /> : at + 1}
            </span>
            <span>
              {t(step)} {done[at] && <span className="hidden">{t('practice_step_done')}</span>}
            </span>
          </li>
        ))}
      </ol>
      {error && <ErrorNote name={error} />}
      <ul className="practice-people">
        {people.map((person, at) => {
          const trial = trials?.[at];
          return (
            trial && (
              <PracticePerson
                key={person.keys[0]?.value}
                person={person}
                trial={trial}
                stage={stages[at] ?? null}
                onRead={() => setRead(true)}
                onStage={(stage) =>
                  setStages(({ [at]: _, ...others }) => (stage ? { ...others, [at]: stage } : others))
                }
              />
            )
          );
        })}
      </ul>
      <p className="practice-end" role="status">
        {all && t('practice_done')}
      </p>
    </section>
  );
}
