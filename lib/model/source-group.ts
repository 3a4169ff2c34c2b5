import type { LeadLine } from './lead-line.ts';
import type { Kind } from './reading.ts';

/** Where leads come from, as people see it. */
export const SOURCE_GROUPS = ['profile', 'search', 'network', 'company', 'feed', 'sales', 'file'] as const;
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

const OF_KIND: Record<Kind, SourceGroup | null> = {
  profile: 'profile',
  'profile-details': 'profile',
  'public-profile': 'profile',
  'people-search': 'search',
  'all-search': 'search',
  connections: 'network',
  'my-network': 'network',
  company: 'company',
  'company-people': 'company',
  feed: 'feed',
  post: 'feed',
  reactions: 'feed',
  event: 'feed',
  'sales-search': 'sales',
  'sales-list': 'sales',
  'sales-lead': 'sales',
  'sales-account': 'sales',
  other: null,
};

/** The group of a lead's `source`; null where it says nothing known. */
export function sourceGroup({ source }: Pick<LeadLine, 'source'>): SourceGroup | null {
  if (source === 'imported') return 'file';
  return OF_KIND[source.replace(/^captured:/, '') as Kind] ?? null;
}
