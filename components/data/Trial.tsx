import { useCallback, useEffect, useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import type { DraftTrial } from '../../lib/messages/icp-commands.ts';
import type { IcpDraft } from '../../lib/model/icp.ts';
import { STAGES } from '../../lib/model/stage.ts';
import { searchLeads } from '../../lib/store/search-leads.ts';
import { topLeads } from '../../lib/store/top-leads.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { TrialView } from '../icp/TrialView.tsx';
import type { LeadView } from '../lead-view.ts';
import { PersonSearch } from '../PersonSearch.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { toLeadView } from './to-lead-view.ts';

/** People offered at once. */
const OFFERED = 8;
const SILENCE = 300;

/** One saved person against the draft, again with each change of it. */
export function Trial({ icpId, draft }: { icpId: string | null; draft: IcpDraft | null }) {
  const t = useWords();
  const { db, call } = useApp();
  const [lead, setLead] = useState<LeadView | null>(null);
  const [trial, setTrial] = useState<DraftTrial | null>(null);
  const [error, setError] = useState<ErrorName | null>(null);
  const leadId = lead?.id;
  const find = useCallback(
    async (text: string) => {
      if (text) return (await searchLeads(db, text, OFFERED)).map((row) => toLeadView(row));
      const best = await Promise.all(STAGES.map((stage) => topLeads(db, stage, OFFERED)));
      return best
        .flat()
        .slice(0, OFFERED)
        .map((row) => toLeadView(row));
    },
    [db],
  );
  useEffect(() => {
    if (!leadId || !draft) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await call('draft.try', { icpId, draft, leadId });
      if (stop.signal.aborted) return;
      setError(answer.ok ? null : answer.error.name);
      if (answer.ok) setTrial(answer.value);
    }, SILENCE);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [call, icpId, draft, leadId]);
  return (
    <section className="effect" aria-label={t('trial_title')}>
      <h2>{t('trial_title')}</h2>
      <PersonSearch
        label={t('trial_whom')}
        find={find}
        onChoose={(chosen) => {
          setTrial(null);
          setLead(chosen);
        }}
      />
      {error && <ErrorNote name={error} />}
      {trial && <TrialView fit={trial.fit} before={trial.before} reasons={trial.reasons} next={trial.next} />}
    </section>
  );
}
