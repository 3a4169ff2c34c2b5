import { useState } from 'react';
import { Confirm } from '../../components/Confirm.tsx';
import { useApp } from '../../components/data/app.ts';
import { toDraft, useIcps } from '../../components/data/use-icps.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Icon } from '../../components/Icon.tsx';
import { IcpCard } from '../../components/icp/IcpCard.tsx';
import type { Lists } from '../../components/icp/options.ts';
import { useWords } from '../../components/Words.tsx';
import type { ErrorName, Result } from '../../lib/errors.ts';
import type { Icp } from '../../lib/model/icp.ts';

/** Every ideal customer profile; several may be live. */
export function Icps({ lists }: { lists: Lists }) {
  const t = useWords();
  const { call } = useApp();
  const icps = useIcps();
  const [removing, setRemoving] = useState<Icp | null>(null);
  const [error, setError] = useState<ErrorName | null>(null);
  const tell = (answer: Result<unknown>) => setError(answer.ok ? null : answer.error.name);

  return (
    <>
      <div className="head">
        <h1>{t('work_icps')}</h1>
        <a className="button is-main" href="#/icps/new" data-action="icp-new">
          <Icon name="plus" />
          {t('icp_new')}
        </a>
      </div>
      <p className="lede">{t('icp_intro')}</p>
      {error && <ErrorNote name={error} />}
      {icps?.length === 0 && (
        <p className="note">
          {t('icp_none')} <a href="#/icps/new/starter">{t('icp_use_starter')}</a>
        </p>
      )}
      <ul className="icp-list">
        {icps?.map((icp) => (
          <IcpCard
            key={icp.id}
            icp={icp}
            lists={lists}
            onLive={async (live) =>
              tell(await call('icp.save', { icpId: icp.id, draft: { ...toDraft(icp), live } }))
            }
            onRemove={() => setRemoving(icp)}
          />
        ))}
      </ul>
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
