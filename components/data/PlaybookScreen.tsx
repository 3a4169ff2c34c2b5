import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type Play, WORK_STAGES, type WorkStage } from '../../lib/model/playbook.ts';
import type { WordKey } from '../../lib/model/words.ts';
import { readPlaybook } from '../../lib/store/queries.ts';
import { AttentionBars } from '../AttentionBars.tsx';
import { errorWord } from '../error-word.ts';
import { PlayForm } from '../PlayForm.tsx';
import { STAGE_WORD } from '../stage-words.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { SPANS, type Span, useAttention } from './use-attention.ts';

const SPAN: Record<Span, WordKey> = {
  this: 'playbook_this_week',
  last: 'playbook_last_week',
  four: 'playbook_four_weeks',
};

/** How each stage is worked on, and whether time goes where it should. */
export function PlaybookScreen() {
  const t = useWords();
  const toast = useToast();
  const { db, call } = useApp();
  const playbook = useLiveQuery(() => readPlaybook(db), [db]);
  const [span, setSpan] = useState<Span>('this');
  const attention = useAttention(span);
  if (!playbook) return <p className="empty is-loading">{t('word_loading')}</p>;
  const sum = WORK_STAGES.reduce((all, stage) => all + playbook[stage].share, 0);
  const keep = async (stage: WorkStage, play: Play) => {
    const before = playbook[stage];
    const set = async (next: Play, undo?: () => void) => {
      const kept = await call('playbook.set', { stage, play: next });
      if (!kept.ok) toast({ text: t(errorWord(kept.error.name)) });
      else if (undo) toast({ text: t('playbook_kept', { stage: t(STAGE_WORD[stage]) }), undo });
    };
    await set(play, () => void set(before));
  };
  return (
    <>
      <h1>{t('work_playbook')}</h1>
      <p className="lede">{t('playbook_intro')}</p>
      <section className="card is-wide" aria-labelledby="attention-title">
        <div className="attention-head">
          <h2 id="attention-title">{t('playbook_week')}</h2>
          <fieldset className="spans" aria-label={t('playbook_week')}>
            {SPANS.map((each) => (
              <button
                key={each}
                type="button"
                className="button"
                data-action="span"
                data-span={each}
                aria-pressed={each === span}
                onClick={() => setSpan(each)}
              >
                {t(SPAN[each])}
              </button>
            ))}
          </fieldset>
        </div>
        {attention && <AttentionBars attention={attention} />}
      </section>
      {sum !== 100 && sum > 0 && <p className="quiet">{t('playbook_sum', { sum })}</p>}
      <div className="plays">
        {WORK_STAGES.map((stage) => (
          <PlayForm
            // What was taken back elsewhere is shown anew.
            key={JSON.stringify([stage, playbook[stage], t.locale])}
            stage={stage}
            play={playbook[stage]}
            onKeep={(play) => keep(stage, play)}
          />
        ))}
      </div>
    </>
  );
}
