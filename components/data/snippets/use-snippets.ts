import { useCallback } from 'react';
import type { WorkStage } from '../../../lib/model/playbook.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { Snippet } from '../../../lib/model/snippet.ts';
import { errorWord } from '../../error-word.ts';
import { STAGE_WORD } from '../../stage-words.ts';
import { useToast } from '../../Toast.tsx';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';

export interface SnippetWays {
  keep: (snippet: Snippet) => Promise<void>;
  remove: (snippet: Snippet) => Promise<void>;
  /** Null: the playbook's first text. */
  choose: (stage: WorkStage, snippetId: string | null) => Promise<void>;
}

/** Changes the texts to copy; everything can be taken back. */
export function useSnippets({
  snippets,
  snippetFor,
}: Pick<Settings, 'snippets' | 'snippetFor'>): SnippetWays {
  const { call } = useApp();
  const t = useWords();
  const toast = useToast();
  /** Does it, says so, and offers `back`. */
  const done = useCallback(
    async (act: ReturnType<typeof call>, text: string, back: () => ReturnType<typeof call>) => {
      const answer = await act;
      if (!answer.ok) return toast({ text: t(errorWord(answer.error.name)) });
      const undo = async () => {
        const undone = await back();
        if (!undone.ok) toast({ text: t(errorWord(undone.error.name)) });
      };
      toast({ text, undo: () => void undo() });
    },
    [t, toast],
  );
  return {
    keep: (snippet) => {
      const before = snippets.find(({ id }) => id === snippet.id);
      const back = () =>
        before
          ? call('snippet.save', { snippet: before })
          : call('snippet.remove', { snippetId: snippet.id });
      return done(call('snippet.save', { snippet }), t('snippet_kept', { name: snippet.name }), back);
    },
    remove: (snippet) => {
      const at = snippets.findIndex(({ id }) => id === snippet.id);
      return done(
        call('snippet.remove', { snippetId: snippet.id }),
        t('snippet_removed', { name: snippet.name }),
        () => call('snippet.save', { snippet, at: Math.max(0, at) }),
      );
    },
    choose: (stage, snippetId) => {
      const before = snippetFor[stage] ?? null;
      return done(
        call('snippet.choose', { stage, snippetId }),
        t('snippet_choice_kept', { stage: t(STAGE_WORD[stage]) }),
        () => call('snippet.choose', { stage, snippetId: before }),
      );
    },
  };
}
