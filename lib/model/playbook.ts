import type { Stage } from './stage.ts';

/** Stages in which people are worked on. */
export const WORK_STAGES = ['lead', 'prospect', 'opportunity', 'customer'] as const satisfies Stage[];
export type WorkStage = (typeof WORK_STAGES)[number];

/** How the user works on one stage. Texts that are null are the ones of the user's language. */
export interface Play {
  /** What to do with somebody there. */
  text: string | null;
  /** The same as a checklist. */
  steps: string[] | null;
  /** A first text to copy, with placeholders such as `{first_name}`. */
  intro: string | null;
  /** Which share of all touches this stage should get; shares count against each other. */
  share: number;
  /** After so many days without a move or touch somebody is called quiet; null: never. */
  quietDays: number | null;
}
export type Playbook = Record<WorkStage, Play>;

/** What of it the user changed. */
export type PlaybookChanges = { [stage in WorkStage]?: Partial<Play> };

const play = (share: number, quietDays: number | null): Play => ({
  text: null,
  steps: null,
  intro: null,
  share,
  quietDays,
});

/** Most attention belongs to opportunities: they are one step from a customer. */
const DEFAULT: Playbook = {
  lead: play(15, null),
  prospect: play(25, 30),
  opportunity: play(50, 10),
  customer: play(10, 90),
};

/** The playbook with what the user changed. */
export const playbookOf = (changes: PlaybookChanges): Playbook =>
  Object.fromEntries(
    WORK_STAGES.map((stage) => [stage, { ...DEFAULT[stage], ...changes[stage] }]),
  ) as Playbook;

/** Placeholders that a text to copy may have. */
export const PLACEHOLDERS = ['first_name', 'name', 'title', 'company', 'location'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/**
 * By what a line of a stage's checklist is known as done: the user's own by its words, a suggested one by its place,
 * since its words change with the language.
 */
export const tickKey = (stage: WorkStage, line: string, index: number, isOwn: boolean): string =>
  isOwn ? `${stage}:${line}` : `${stage}#${index}`;
