import type { StoredFit } from '../lib/model/fit.ts';
import type { Stage } from '../lib/model/stage.ts';

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
}

/** `Title · Company` as far as known, else the headline. */
export function roleLine(lead: Pick<LeadView, 'headline' | 'title' | 'company'>): string {
  return [lead.title ?? lead.headline, lead.company].filter(Boolean).join(' · ');
}
