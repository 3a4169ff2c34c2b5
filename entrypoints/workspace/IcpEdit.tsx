import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useApp } from '../../components/data/app.ts';
import { Trial } from '../../components/data/Trial.tsx';
import { type Kept, useDraft } from '../../components/data/use-draft.ts';
import { useDraftEffect } from '../../components/data/use-draft-effect.ts';
import { toDraft, useArchivedIcps, useDrafts, useIcps } from '../../components/data/use-icps.ts';
import { usePublish } from '../../components/data/use-publish.ts';
import { useSettings } from '../../components/data/use-settings.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { changesOf } from '../../components/icp/changes.ts';
import { EffectLine, EffectView } from '../../components/icp/EffectView.tsx';
import { IcpForm } from '../../components/icp/IcpForm.tsx';
import type { Lists } from '../../components/icp/options.ts';
import { PublishDialog } from '../../components/icp/PublishDialog.tsx';
import { problemsOf } from '../../components/icp/problems.ts';
import { ReadsProvider } from '../../components/icp/reads.ts';
import { useToast } from '../../components/Toast.tsx';
import { useWords } from '../../components/Words.tsx';
import { starterIcp } from '../../lib/fit/starter.ts';
import type { Icp, IcpDraft } from '../../lib/model/icp.ts';
import type { DraftRow } from '../../lib/store/rows.ts';
import { DefineAttribute } from './DefineAttribute.tsx';
import type { Router } from './route.ts';
import { useReads } from './use-reads.ts';

interface Props {
  /** An ICP's id, or `new`. */
  id: string;
  /** `starter` begins with the starter ICP. */
  from: string | undefined;
  lists: Lists;
  router: Router;
}

/** Edits one ICP: what is typed is kept as a draft, and counts once it is published. */
export function IcpEdit(props: Props) {
  const t = useWords();
  const icps = useIcps();
  const archived = useArchivedIcps();
  const drafts = useDrafts();
  if (!icps || !archived || !drafts) return <p className="empty">{t('word_loading')}</p>;
  const icp = [...icps, ...archived].find(({ id }) => id === props.id) ?? null;
  const row = drafts.find(({ id }) => id === props.id) ?? null;
  // Once begun, an editor stays whatever becomes of the rows: what is being typed must not go.
  return <Begun {...props} icp={icp} row={row} />;
}

interface Stored {
  icp: Icp | null;
  row: DraftRow | null;
}

function Begun(props: Props & Stored) {
  const t = useWords();
  // Taken once: another tab may save meanwhile.
  const [{ icp, row }] = useState<Stored>(props);
  if (!icp && !row && props.id !== 'new') return <p className="note">{t('error_not_found')}</p>;
  return <Editor {...props} icp={icp} row={row} />;
}

function Editor({ id, icp, row, from, lists, router }: Props & Stored) {
  const t = useWords();
  const toast = useToast();
  const { call } = useApp();
  const reads = useReads();
  const settings = useSettings();
  const published = useMemo(() => icp && toDraft(icp), [icp]);
  const [initial] = useState<IcpDraft>(() => {
    const stored = row?.draft ?? icp;
    if (stored) return toDraft(stored);
    return from === 'starter' ? starterIcp(t) : { name: '', live: true, criteria: [] };
  });
  const { replace } = router;
  const onId = useCallback((icpId: string) => replace(`#/icps/${icpId}`), [replace]);
  const keeper = useDraft(initial, id === 'new' ? null : id, published, onId);
  const { draft, kept, icpId } = keeper;
  const complete = problemsOf(draft).length === 0;
  const trying = complete ? draft : null;
  const live = useDraftEffect(icpId, trying);
  const changes = complete ? changesOf(published, draft, t, lists) : null;
  const publish = usePublish(icp);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [defining, setDefining] = useState(false);
  const { setDirty } = router;
  // A draft that is waiting is kept on leaving; an incomplete one would be lost.
  const lost = kept !== 'kept' && kept !== 'waiting';
  useEffect(() => setDirty(lost), [lost, setDirty]);

  const goPublish = async () => {
    setBusy(true);
    // A draft taken over from elsewhere may never have been changed here.
    const kept = (await keeper.flush()) ?? (await keeper.keepNow());
    const done = kept !== null && (await publish(kept, draft));
    setBusy(false);
    setAsked(false);
    if (!done) return;
    setDirty(false);
    router.go('#/icps');
  };
  const discard = async () => {
    keeper.drop();
    setDirty(false);
    router.go('#/icps');
    if (icpId === null) return;
    const answer = await call('draft.discard', { icpId });
    if (!answer.ok) return;
    const undo = () => void call('draft.save', { icpId: icp ? icpId : null, draft });
    toast({ text: t('draft_discarded', { name: draft.name || t('icp_new') }), undo });
  };
  const unchanged = published !== null && changes?.length === 0;
  return (
    <ReadsProvider value={reads}>
      <a className="back" href="#/icps">
        {t('icp_back')}
      </a>
      <div className="head">
        <h1>{draft.name.trim() || t('icp_new')}</h1>
        {icp && (
          <a className="button" href={`#/icps/${icp.id}/history`} data-action="icp-history">
            {t('icp_history')}
          </a>
        )}
      </div>
      <div className="icp-edit">
        <IcpForm
          draft={draft}
          onChange={keeper.change}
          lists={lists}
          sensitive={settings?.sensitive ?? false}
          newId={() => crypto.randomUUID()}
          onDefine={() => setDefining(true)}
          onSubmit={() => (published ? setAsked(true) : goPublish())}
          foot={
            <>
              <button
                type="submit"
                className="button is-main"
                data-action="icp-publish"
                disabled={busy || unchanged}
              >
                {t('publish_act')}
              </button>
              <button
                type="button"
                className="button"
                data-action="icp-discard"
                disabled={busy || (unchanged && kept === 'kept')}
                onClick={discard}
              >
                {t(published ? 'draft_discard' : 'draft_throw')}
              </button>
              {live.effect && complete && !unchanged && <EffectLine effect={live.effect} />}
              <KeptNote kept={kept} unchanged={unchanged} isNew={icpId === null} />
            </>
          }
        />
        <aside className="icp-side">
          <EffectView {...live} incomplete={!complete} unchanged={unchanged} />
          {live.error && <ErrorNote name={live.error} />}
          <Trial icpId={icpId} draft={trying} />
        </aside>
      </div>
      {asked && changes && (
        <PublishDialog
          name={draft.name}
          changes={changes}
          effect={live.working ? null : live.effect}
          busy={busy}
          onPublish={goPublish}
          onCancel={() => setAsked(false)}
        />
      )}
      {defining && <DefineAttribute attribute={null} onClose={() => setDefining(false)} />}
    </ReadsProvider>
  );
}

function KeptNote({ kept, unchanged, isNew }: { kept: Kept; unchanged: boolean; isNew: boolean }): ReactNode {
  const t = useWords();
  if (kept === 'incomplete') return <p className="quiet">{t('draft_incomplete')}</p>;
  if (kept !== 'kept' && kept !== 'waiting') return <ErrorNote name={kept} />;
  const word = unchanged ? 'draft_same' : kept === 'waiting' ? 'draft_keeping' : 'draft_kept';
  return (
    <p className="quiet" role="status" data-kept={kept}>
      {isNew && kept === 'kept' ? '' : t(word)}
    </p>
  );
}
