import type { SnippetKind } from '../../lib/model/snippet.ts';
import type { WordKey } from '../../lib/model/words.ts';

export const KIND_WORD: Record<SnippetKind, WordKey> = {
  intro: 'snippet_intro',
  'follow-up': 'act_follow_up',
};
