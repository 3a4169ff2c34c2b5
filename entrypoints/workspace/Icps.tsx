import { useState } from 'react';
import { Confirm } from '../../components/Confirm.tsx';
import { useApp } from '../../components/data/app.ts';
import { Rescore } from '../../components/data/Rescore.tsx';
import { useArchivedIcps, useDrafts, useIcps } from '../../components/data/use-icps.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Icon } from '../../components/Icon.tsx';
import { IcpCard } from '../../components/icp/IcpCard.tsx';
import type { Lists } from '../../components/icp/options.ts';
import { useToast } from '../../components/Toast.tsx';
import { useWords } from '../../components/Words.tsx';
import type { ErrorName, Result } from '../../lib/errors.ts';
import type { Icp } from '../../lib/model/icp.ts';

/** Every ideal customer profile; several may be live. Drafts never published stand among them. */
export function Icps({ lists }: { lists: Lists }) {
  const t = useWords();
  const toast = useToast();
  const { call } = useApp();
  const icps = useIcps();
  const archived = useArchivedIcps();
  const drafts = useDrafts();
  const [removing, setRemoving] = useState<Pick<Icp, 'id' | 'name'> | null>(null);
  const [error, setError] = useState<ErrorName | null>(null);
  const tell = (answer: Result<unknown>) => {
    setError(answer.ok ? null : answer.error.name);
    return answer.ok;
  };
  if (!icps || !archived || !drafts) return <p className="empty">{t('word_loading')}</p>;

  const known = new Set([...icps, ...archived].map(({ id }) => id));
  const fresh = drafts.filter(({ id }) => !known.has(id)).map(({ id, draft }) => ({ id, ...draft }));
  const duplicate = async ({ id, name }: Pick<Icp, 'id' | 'name'>) => {
    const copy = t('icp_copy_of', { name }).slice(0, 80);
    const answer = await call('icp.duplicate', { icpId: id, name: copy });
    if (!tell(answer) || !answer.ok) return;
    const { icpId } = answer.value;
    const undo = async () => void tell(await call('draft.discard', { icpId }));
    toast({ text: t('icp_duplicated', { name: copy }), undo });
  };
  const archive = async ({ id, name }: Icp) => {
    if (!tell(await call('icp.archive', { icpId: id }))) return;
    const undo = async () => void tell(await call('icp.revive', { icpId: id }));
    toast({ text: t('icp_archived', { name }), undo });
  };
  const discard = async ({ id, ...draft }: (typeof fresh)[number]) => {
    if (!tell(await call('draft.discard', { icpId: id }))) return;
    const undo = async () => void tell(await call('draft.save', { icpId: null, draft }));
    toast({ text: t('draft_discarded', { name: draft.name }), undo });
  };
  const card = (icp: Parameters<typeof IcpCard>[0]['icp'], isNew: boolean) => ({
    icp,
    lists,
    isNew,
    drafted: drafts.some(({ id }) => id === icp.id),
    onLive: async (live: boolean) => void tell(await call('icp.setLive', { icpId: icp.id, live })),
    onDuplicate: () => duplicate(icp),
  });

  return (
    <>
      <div className="head">
        <h1>{t('work_icps')}</h1>
        <span className="row">
          <a className="button" href="#/icps/attributes" data-action="attributes">
            {t('attributes_title')}
          </a>
          <a className="button is-main" href="#/icps/new" data-action="icp-new">
            <Icon name="plus" />
            {t('icp_new')}
          </a>
        </span>
      </div>
      <p className="lede">{t('icp_intro')}</p>
      <Rescore aloud={false} />
      {error && <ErrorNote name={error} />}
      {icps.length + fresh.length === 0 && (
        <p className="note">
          {t('icp_none')} <a href="#/icps/new/starter">{t('icp_use_starter')}</a>
        </p>
      )}
      <ul className="icp-list">
        {icps.map((icp) => (
          <IcpCard
            key={icp.id}
            {...card(icp, false)}
            onArchive={() => archive(icp)}
            onDiscard={() => undefined}
          />
        ))}
        {fresh.map((icp) => (
          <IcpCard
            key={icp.id}
            {...card(icp, true)}
            onArchive={() => undefined}
            onDiscard={() => discard(icp)}
          />
        ))}
      </ul>
      {archived.length > 0 && (
        <details className="icp-archive">
          <summary>{t('icp_archive_list', { count: archived.length })}</summary>
          <ul>
            {archived.map((icp) => (
              <li key={icp.id} data-icp-id={icp.id}>
                <a href={`#/icps/${icp.id}/history`}>{icp.name}</a>
                <button
                  type="button"
                  className="button"
                  data-action="icp-revive"
                  aria-label={t('icp_revive_what', { name: icp.name })}
                  onClick={async () => tell(await call('icp.revive', { icpId: icp.id }))}
                >
                  {t('icp_revive')}
                </button>
                <button
                  type="button"
                  className="button is-quiet"
                  data-action="icp-remove"
                  aria-label={t('word_remove_what', { what: icp.name })}
                  onClick={() => setRemoving(icp)}
                >
                  {t('word_remove')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {removing && (
        <Confirm
          title={t('icp_remove_title', { name: removing.name })}
          text={t('icp_remove_text')}
          act={t('word_remove')}
          onCancel={() => setRemoving(null)}
          onAct={async () => {
            setRemoving(null);
            tell(await call('icp.remove', { icpId: removing.id }));
          }}
        />
      )}
    </>
  );
}
