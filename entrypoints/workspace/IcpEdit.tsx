import { useState } from 'react';
import { useApp } from '../../components/data/app.ts';
import { toDraft, useIcps } from '../../components/data/use-icps.ts';
import { IcpForm } from '../../components/icp/IcpForm.tsx';
import type { Lists } from '../../components/icp/options.ts';
import { useToast } from '../../components/Toast.tsx';
import { useWords } from '../../components/Words.tsx';
import { starterIcp } from '../../lib/fit/starter.ts';
import type { Icp, IcpDraft } from '../../lib/model/icp.ts';
import type { Router } from './route.ts';

interface Props {
  /** An ICP's id, or `new`. */
  id: string;
  /** `starter` begins with the starter ICP. */
  from: string | undefined;
  lists: Lists;
  router: Router;
}

/** Edits one ICP; every save makes the next version. */
export function IcpEdit(props: Props) {
  const t = useWords();
  const icps = useIcps();
  const icp = icps?.find((each) => each.id === props.id) ?? null;
  if (!icps) return <p className="empty">{t('word_loading')}</p>;
  if (!icp && props.id !== 'new') return <p className="note">{t('error_not_found')}</p>;
  return <Editor {...props} icp={icp} />;
}

function Editor({ icp, from, lists, router }: Props & { icp: Icp | null }) {
  const t = useWords();
  const toast = useToast();
  const { call } = useApp();
  // Taken once: another tab may save a version meanwhile, and what is being typed here must stay.
  const [initial] = useState<IcpDraft>(() => {
    if (icp) return toDraft(icp);
    return from === 'starter' ? starterIcp(t) : { name: '', live: true, criteria: [] };
  });
  const save = async (draft: IcpDraft) => {
    const answer = await call('icp.save', { icpId: icp?.id ?? null, draft });
    if (!answer.ok) return answer.error.name;
    router.setDirty(false);
    toast({ text: t('icp_saved', { name: draft.name }) });
    router.go('#/icps');
    return null;
  };
  return (
    <>
      <a className="back" href="#/icps">
        {t('icp_back')}
      </a>
      <h1>{icp ? icp.name : t('icp_new')}</h1>
      <IcpForm
        initial={initial}
        lists={lists}
        newId={() => crypto.randomUUID()}
        onSave={save}
        onDirty={router.setDirty}
      />
    </>
  );
}
