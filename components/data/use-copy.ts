import { useCallback } from 'react';
import { WORK_STAGES } from '../../lib/model/playbook.ts';
import { type Ready, readySnippet } from '../../lib/pipeline/snippet.ts';
import { chosenText } from '../../lib/store/queries.ts';
import { snippetFacts } from '../../lib/store/snippet-facts.ts';
import { PLACEHOLDER_WORD, PLAY_WORDS } from '../contact-words.ts';
import type { LeadView } from '../lead-view.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';

/** Copies a text for somebody, its placeholders filled; where one stays empty nothing is copied and the user hears why. */
export type Copy = (lead: Pick<LeadView, 'id' | 'name' | 'stage'>, text?: string) => Promise<void>;

/** Without a text of its own it copies the one chosen for their stage. */
export function useCopy(): Copy {
  const { db } = useApp();
  const t = useWords();
  const toast = useToast();
  return useCallback(
    async ({ id, name, stage }, own) => {
      const at = WORK_STAGES.find((each) => each === stage) ?? 'lead';
      let ready: Ready | null = null;
      const make = async (): Promise<Blob> => {
        const row = await db.leads.get(id);
        const text = own ?? (await chosenText(db, at)) ?? t(PLAY_WORDS[at].intro);
        ready = readySnippet(text, snippetFacts(row ?? { name, facts: {} }));
        if (ready.text === null) throw new Error('a placeholder stays empty');
        return new Blob([ready.text], { type: 'text/plain' });
      };
      try {
        // Asked at the click, for a text that comes later: Firefox refuses five seconds after it.
        await navigator.clipboard.write([new ClipboardItem({ 'text/plain': make() })]);
        toast({ text: t('act_copied', { name }) });
      } catch {
        toast({ text: said(ready) });
      }

      function said(tried: Ready | null): string {
        if (tried === null || tried.text !== null) return t('act_copy_refused');
        const { missing, unknown } = tried;
        const list = new Intl.ListFormat(t.locale, { type: 'conjunction' });
        if (unknown.length > 0) return t('copy_unknown', { what: list.format(unknown) });
        return t('copy_missing', {
          name,
          what: list.format(missing.map((each) => t(PLACEHOLDER_WORD[each]))),
        });
      }
    },
    [db, t, toast],
  );
}
