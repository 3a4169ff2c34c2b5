import type { Lead } from '../model/lead.ts';

/** Pages that tell what there is to tell of one person. */
const WHOLE = [
  'captured:profile',
  'captured:profile-details',
  'captured:public-profile',
  'captured:sales-lead',
];
const FACTS = ['headline', 'title', 'company', 'location'] as const;

/**
 * How many things a profile would tell of somebody who was saved from a list or file; 0 for whoever was seen on a page of
 * their own.
 */
export function missingFacts({
  source,
  facts,
  positions,
  education,
}: Pick<Lead, 'source' | 'facts' | 'positions' | 'education'>): number {
  if (WHOLE.includes(source) || positions.length > 0 || education.length > 0) return 0;
  const unknown = FACTS.filter((field) => !facts[field]?.length).length;
  // Work history and education.
  return unknown + 2;
}
