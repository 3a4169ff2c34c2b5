import * as z from 'zod/mini';

/** The pipeline in order; `archived` stands beside it and always has a reason. */
export const STAGES = ['lead', 'prospect', 'opportunity', 'customer', 'archived'] as const;
export const StageSchema = z.enum(STAGES);
export type Stage = z.infer<typeof StageSchema>;

/** Why somebody is archived. */
export const ARCHIVE_REASONS = ['not-fit', 'not-now', 'lost', 'do-not-contact'] as const;
export const ArchiveReasonSchema = z.enum(ARCHIVE_REASONS);
export type ArchiveReason = z.infer<typeof ArchiveReasonSchema>;
