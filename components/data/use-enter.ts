import { useCallback } from 'react';
import type { CommandInput } from '../../lib/messages/protocol.ts';
import { errorWord } from '../error-word.ts';
import type { LeadView } from '../lead-view.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';

export interface EnterField {
  field: CommandInput<'lead.enter'>['field'];
  label: string;
  /** A value that was taken away is kept nowhere: there is nothing to bring back. */
  sensitive: boolean;
}

/** Stores what the user typed of somebody (null: takes it away) and offers to undo it; false where it is no such value. */
export type Enter = (field: EnterField, value: string | null) => Promise<boolean>;

export function useEnter({ id: leadId, name }: Pick<LeadView, 'id' | 'name'>): Enter {
  const { call } = useApp();
  const t = useWords();
  const toast = useToast();
  return useCallback(
    async ({ field, label, sensitive }, value) => {
      const answer = await call('lead.enter', { leadId, field, value });
      if (!answer.ok) {
        if (answer.error.name === 'bad-input') return false;
        toast({ text: t(errorWord(answer.error.name)) });
        return true;
      }
      const { operation } = answer.value;
      const undo = async () => {
        const undone = await call('lead.undoEnter', { enter: operation });
        if (!undone.ok) toast({ text: t(errorWord(undone.error.name)) });
        else if (!undone.value.undone) toast({ text: t('known_not_undone') });
      };
      const gone = value === null && sensitive;
      toast({
        text: t(value === null ? 'known_taken' : 'known_kept', { what: label, name }),
        ...(!gone && { undo }),
      });
      return true;
    },
    [call, leadId, name, t, toast],
  );
}
