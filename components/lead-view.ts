import type { InterestSign } from '../lib/model/contact.ts';
import type { StoredFit } from '../lib/model/fit.ts';
import type { Slots } from '../lib/model/slot.ts';
import type { ReadyStage, Stage } from '../lib/model/stage.ts';

/** One lead as lists show it. */
export interface LeadView {
  id: string;
  name: string;
  headline: string | null;
  title: string | null;
  company: string | null;
  url: string | null;
  stage: Stage;
  reason: string | null;
  fit: StoredFit | null;
  /** Why lost, in the user's words. */
  detail: string | null;
  followUpAt: number | null;
  /** 0 to 100. */
  interest: number;
  sign: InterestSign | null;
  slots: Slots;
  tags: string[];
  /** The stage they have earned. */
  ready: ReadyStage | null;
  /** For how many days nothing happened, where that is too long. */
  quiet: number | null;
  /** How many things their profile would tell, of somebody saved from a list or file. */
  missing?: number;
  /** Made up by Assay for trying it out. */
  invented?: boolean;
}

/** `Title · Company` as far as known, else the headline. */
export function roleLine(lead: Pick<LeadView, 'headline' | 'title' | 'company'>): string {
  return [lead.title ?? lead.headline, lead.company].filter(Boolean).join(' · ');
}

/** What an archiving says besides its reason. */
export interface MoveMore {
  /** Why somebody was lost, in the user's words. */
  detail?: string;
  /** After how many months to come back to them. */
  months?: number | null;
}
