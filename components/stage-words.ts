import type { ArchiveReason, Stage } from '../lib/model/stage.ts';
import type { WordKey } from '../lib/model/words.ts';

export const STAGE_WORD: Record<Stage, WordKey> = {
  lead: 'stage_lead',
  prospect: 'stage_prospect',
  opportunity: 'stage_opportunity',
  customer: 'stage_customer',
  archived: 'stage_archived',
};

export const ARCHIVE_WORD: Record<ArchiveReason, WordKey> = {
  'not-fit': 'lead_archive_not_fit',
  'not-now': 'lead_archive_not_now',
  lost: 'lead_archive_lost',
  'do-not-contact': 'lead_archive_do_not_contact',
};

/** Somebody who asked to be left alone: to be told from everybody else at a glance. */
export const isDoNotContact = ({ stage, reason }: { stage: Stage; reason: string | null }): boolean =>
  stage === 'archived' && reason === 'do-not-contact';

/** A stored reason in words: an archive code translated, anything else as the user wrote it. */
export const reasonText = (reason: string, t: (key: WordKey) => string): string =>
  reason in ARCHIVE_WORD ? t(ARCHIVE_WORD[reason as ArchiveReason]) : reason;
