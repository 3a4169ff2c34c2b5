import type { WorkStage } from './playbook.ts';

export const SNIPPET_KINDS = ['intro', 'follow-up'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** A text of the user's to copy, with placeholders such as `{first_name}` or `{company|your company}`. */
export interface Snippet {
  id: string;
  name: string;
  kind: SnippetKind;
  text: string;
}

/** Which snippet is copied with one click at which stage; where none stands it is the playbook's first text. */
export type SnippetFor = { [stage in WorkStage]?: string };
