import { useLiveQuery } from 'dexie-react-hooks';
import type { Lead } from '../../../lib/model/lead.ts';
import { tickKey, WORK_STAGES } from '../../../lib/model/playbook.ts';
import { readPlaybook } from '../../../lib/store/queries.ts';
import { PLAY_WORDS } from '../../contact-words.ts';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { useStep } from '../use-step.ts';

/** What the playbook says to do with somebody at their stage, line by line, and what of it is done. */
export function Checklist({ lead }: { lead: Lead }) {
  const t = useWords();
  const { db } = useApp();
  const step = useStep();
  const playbook = useLiveQuery(() => readPlaybook(db), [db]);
  const stage = WORK_STAGES.find((each) => each === lead.stage);
  if (!playbook || !stage) return null;
  const { text, steps } = playbook[stage];
  const lines = steps ?? t(PLAY_WORDS[stage].steps).split('\n');
  const tick = (line: string, label: string, done: boolean) =>
    step(
      'lead.tick',
      { leadId: lead.id, line, done },
      t(done ? 'checklist_done' : 'checklist_open', { line: label }),
    );
  return (
    <>
      <p className="quiet">{text ?? t(PLAY_WORDS[stage].text)}</p>
      <ul className="checklist">
        {lines.map((line, index) => {
          const key = tickKey(stage, line, index, steps !== null);
          const done = lead.ticks?.[key] !== undefined;
          return (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  data-action="tick"
                  checked={done}
                  onChange={(event) => tick(key, line, event.target.checked)}
                />
                <span>{line}</span>
              </label>
            </li>
          );
        })}
      </ul>
      <p className="quiet">
        <a href="#/playbook">{t('work_playbook')}</a>
      </p>
    </>
  );
}
