import { useState } from 'react';
import { type ErrorName, fail } from '../../lib/errors.ts';
import type { Explanation } from '../../lib/messages/protocol.ts';
import type { Refusal } from '../../lib/model/reading.ts';
import type { WordKey } from '../../lib/model/words.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { PersonCard } from '../PersonCard.tsx';
import { Why } from '../Why.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { PageSkeleton } from './PageSkeleton.tsx';
import { useLead } from './use-leads.ts';
import { type Current, usePerson } from './use-person.ts';

const REFUSAL_WORD: Record<Refusal, WordKey> = {
  'no-reader': 'refusal_no_reader',
  stale: 'refusal_stale',
  'identity-conflict': 'refusal_identity_conflict',
  'not-loaded': 'refusal_not_loaded',
  'own-profile': 'refusal_own_profile',
  unavailable: 'refusal_unavailable',
  'signed-out': 'refusal_signed_out',
};

/** Who stands on the page in front, or one quiet sentence. */
export function CurrentPerson({ tabId }: { tabId: number }) {
  const t = useWords();
  const { current, look } = usePerson(tabId);
  return (
    <section className="current" aria-label={t('popup_current')} data-state={current.state}>
      {current.state === 'person' ? (
        <Known key={current.page} current={current} look={look} />
      ) : current.state === 'failed' ? (
        <ErrorNote name={current.error} />
      ) : (
        <p className="quiet" role="status">
          {current.state === 'asking' && t('word_loading')}
          {current.state === 'silent' && t('popup_not_linkedin')}
          {current.state === 'refused' && t(REFUSAL_WORD[current.refusal])}
          {current.state === 'people' && t('popup_people')}
          {current.state === 'company' && t('popup_company')}
        </p>
      )}
      {current.state !== 'asking' && current.state !== 'silent' && <PageSkeleton tabId={tabId} />}
    </section>
  );
}

interface Saved {
  leadId: string;
  /** The save of this visit that can be taken back. */
  operation: string | null;
  /** It was the first save of this person. */
  created: boolean;
}

type Shown = Extract<Current, { state: 'person' }>;

function Known({ current, look }: { current: Shown; look: () => Promise<Current> }) {
  const { call } = useApp();
  const { person } = current;
  const [score, setScore] = useState(current.score);
  const [saved, setSaved] = useState<Saved | null>(
    score?.leadId ? { leadId: score.leadId, operation: null, created: false } : null,
  );
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorName | null>(null);
  const [why, setWhy] = useState<Explanation | null>(null);
  const lead = useLead(saved?.leadId ?? null);

  const save = async () => {
    setBusy(true);
    // Read again at the click: a late section may have come, or somebody else.
    const now = await look();
    const answer = isSame(now, current)
      ? await call('lead.save', { person: now.person, kind: now.kind, page: now.page })
      : fail('stale');
    setBusy(false);
    setError(answer.ok ? null : answer.error.name);
    if (!answer.ok) return;
    const { leadId, operation, created } = answer.value;
    setSaved({ leadId, operation, created });
    setWhy(null);
  };
  const undo = async (operation: string) => {
    const answer = await call('lead.undo', { save: operation });
    setError(answer.ok ? null : answer.error.name);
    // Something happened to the lead since: there is nothing to take back any more.
    if (answer.ok)
      setSaved((now) => (now && !(answer.value.undone && now.created) ? { ...now, operation: null } : null));
    setWhy(null);
  };
  const allow = async () => {
    const keys = person.keys.map(({ kind, value }) => `${kind}:${value}`);
    const answer = await call('person.unsuppress', { keys });
    setError(answer.ok ? null : answer.error.name);
    if (!answer.ok) return;
    const now = await look();
    if (isSame(now, current)) setScore(now.score);
    setWhy(null);
  };
  const explain = async () => {
    if (why) return setWhy(null);
    const answer = await call('person.explain', { person });
    setError(answer.ok ? null : answer.error.name);
    if (answer.ok) setWhy(answer.value);
  };
  const operation = saved?.operation ?? null;
  return (
    <>
      <PersonCard
        person={person}
        score={lead?.fit ? { ...lead.fit, icpName: score?.icpName } : score}
        stage={lead?.stage ?? null}
        reason={lead?.reason ?? null}
        stopped={score?.doNotContact === true && lead?.stage !== 'archived'}
        onAllow={allow}
        busy={busy || (saved !== null && lead === undefined)}
        onSave={save}
        onUndo={operation && (!saved?.created || lead?.stage === 'lead') ? () => undo(operation) : null}
        why={
          why && (
            <Why
              news={why.news}
              onUpdate={lead ? save : null}
              reasons={why.reasons}
              next={why.next}
              stored={why.stored}
              saved={Boolean(lead)}
            />
          )
        }
        onWhy={explain}
      />
      {error && <ErrorNote name={error} />}
    </>
  );
}

const isSame = (now: Current, before: Shown): now is Shown =>
  now.state === 'person' &&
  now.person.keys.some(({ value }) => before.person.keys.some((key) => key.value === value));
