/** The pipeline in order; `archived` stands beside it and always has a reason. */
export const STAGES = ['lead', 'prospect', 'opportunity', 'customer', 'archived'] as const;
export type Stage = (typeof STAGES)[number];

/** Stages that somebody may turn out to have earned. */
export type ReadyStage = 'prospect' | 'opportunity';

/** Why somebody is archived. */
export const ARCHIVE_REASONS = ['not-fit', 'not-now', 'lost', 'do-not-contact'] as const;
export type ArchiveReason = (typeof ARCHIVE_REASONS)[number];

/** The reason of a move that takes one back where the way back has a gate and no reason stood before. Shown to nobody. */
export const MOVED_BACK = 'moved-back';
