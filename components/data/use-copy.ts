import { useCallback } from 'react';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import type { Addressee } from './copied-text.ts';

/** Copies a text for somebody, its placeholders filled; where one stays empty nothing is copied and the user hears why. */
export type Copy = (lead: Addressee, text?: string) => Promise<void>;

/** Without a text of its own it copies the one chosen for their stage. */
export function useCopy(): Copy {
  const { db } = useApp();
  const t = useWords();
  const toast = useToast();
  return useCallback(
    async (lead, own) => {
      let problem = t('act_copy_refused');
      const make = async (): Promise<Blob> => {
        // No list waits for it.
        const { textFor, whyNot } = await import('./copied-text.ts');
        const ready = await textFor(db, lead, own, t);
        if (ready.text !== null) return new Blob([ready.text], { type: 'text/plain' });
        problem = whyNot(ready, lead.name, t);
        throw new Error(problem);
      };
      try {
        // Asked at the click, for a text that comes later: Firefox refuses five seconds after it.
        await navigator.clipboard.write([new ClipboardItem({ 'text/plain': make() })]);
        toast({ text: t('act_copied', { name: lead.name }) });
      } catch {
        toast({ text: problem });
      }
    },
    [db, t, toast],
  );
}
