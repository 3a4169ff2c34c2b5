import { useCallback } from 'react';
import type { Icp, IcpDraft } from '../../lib/model/icp.ts';
import { errorWord } from '../error-word.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';

/** Publishes the stored draft of an ICP; answers whether it did. */
export type Publish = (icpId: string, draft: IcpDraft) => Promise<boolean>;

/**
 * Publishes and offers to take it back: the version before counts again (`before` null: the new ICP goes to the
 * archive), and what was published is a draft once more.
 */
export function usePublish(before: Icp | null): Publish {
  const { call } = useApp();
  const t = useWords();
  const toast = useToast();
  return useCallback(
    async (icpId, draft) => {
      const answer = await call('draft.publish', { icpId });
      if (!answer.ok) {
        toast({ text: t(errorWord(answer.error.name)) });
        return false;
      }
      const undo = async () => {
        const back = before
          ? await call('icp.rollBack', { icpId, version: before.version })
          : await call('icp.archive', { icpId });
        const kept = back.ok && before ? await call('draft.save', { icpId, draft }) : back;
        if (!kept.ok) toast({ text: t(errorWord(kept.error.name)) });
      };
      const { version } = answer.value;
      toast({ text: t('icp_published', { name: draft.name, version }), undo });
      return true;
    },
    [call, t, toast, before],
  );
}
