import { useCallback } from 'react';
import type { StepName } from '../../lib/messages/pipeline-commands.ts';
import type { CommandInput } from '../../lib/messages/protocol.ts';
import { errorWord } from '../error-word.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';

/** Takes one step with a lead, says so, and offers to take it back; false where it could not be taken. */
export type TakeStep = <N extends StepName>(
  name: N,
  input: CommandInput<N>,
  said: string,
) => Promise<boolean>;

export function useStep(): TakeStep {
  const { call } = useApp();
  const t = useWords();
  const toast = useToast();
  return useCallback(
    async (name, input, said) => {
      const taken = await call(name, input);
      if (!taken.ok) {
        toast({ text: t(errorWord(taken.error.name)) });
        return false;
      }
      const { operation } = taken.value;
      const undo = async () => {
        const undone = await call('lead.undoStep', { step: operation });
        if (!undone.ok) toast({ text: t(errorWord(undone.error.name)) });
        else if (!undone.value.undone) toast({ text: t('act_not_undone') });
      };
      toast({ text: said, undo });
      return true;
    },
    [call, t, toast],
  );
}
