import { isInvented } from '../../lib/model/invented.ts';
import type { Lead } from '../../lib/model/lead.ts';
import { MOVED_BACK } from '../../lib/model/stage.ts';
import { missingFacts } from '../../lib/pipeline/missing-facts.ts';
import { shownText } from '../../lib/store/facts.ts';
import type { LeadView } from '../lead-view.ts';

/** A stored row as lists show it; `quiet`: for how many days nothing happened, where that is too long. */
export const toLeadView = (lead: Lead, { quiet = null }: { quiet?: number | null } = {}): LeadView => ({
  id: lead.id,
  name: lead.name,
  headline: shownText(lead.facts.headline),
  title: shownText(lead.facts.title),
  company: shownText(lead.facts.company),
  url: lead.url ?? lead.salesUrl ?? null,
  stage: lead.stage,
  reason: lead.reason === MOVED_BACK ? null : lead.reason,
  fit: lead.fit,
  detail: lead.detail ?? null,
  followUpAt: lead.followUpAt,
  interest: lead.interest,
  sign: lead.sign ?? null,
  slots: lead.slots ?? {},
  tags: Object.keys(lead.tags),
  ready: lead.ready ?? null,
  quiet,
  missing: missingFacts(lead),
  invented: isInvented(lead),
});
