import type { Kind } from './reading.ts';

/** Where in LinkedIn something of ours may stand; each can be switched off by itself. */
export const SURFACES = ['profile', 'search', 'network', 'company', 'feed'] as const;
export type Surface = (typeof SURFACES)[number];

/** The page kinds of each. */
const KINDS: Record<Surface, readonly Kind[]> = {
  profile: ['profile', 'profile-details', 'sales-lead'],
  search: ['people-search', 'all-search', 'sales-search', 'sales-list'],
  network: ['connections', 'my-network'],
  company: ['company', 'company-people', 'sales-account'],
  feed: ['feed', 'post', 'reactions', 'event'],
};

/** The page kinds of some surfaces. */
export const kindsOf = (surfaces: readonly Surface[]): Kind[] =>
  surfaces.flatMap((surface) => KINDS[surface]);
