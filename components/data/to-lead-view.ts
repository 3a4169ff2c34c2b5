import type { Lead } from '../../lib/model/lead.ts';
import { MOVED_BACK } from '../../lib/model/stage.ts';
import { shownText } from '../../lib/store/facts.ts';
import type { LeadView } from '../lead-view.ts';

/** A stored row as lists show it. */
export const toLeadView = (lead: Lead): LeadView => ({
  id: lead.id,
  name: lead.name,
  headline: shownText(lead.facts.headline),
  title: shownText(lead.facts.title),
  company: shownText(lead.facts.company),
  url: lead.url ?? lead.salesUrl ?? null,
  stage: lead.stage,
  reason: lead.reason === MOVED_BACK ? null : lead.reason,
  fit: lead.fit,
});
