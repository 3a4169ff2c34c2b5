import { interestAt } from '../fit/interest.ts';
import type { Lead } from '../model/lead.ts';
import { readyFor } from '../pipeline/ready.ts';

/** Whole numbers of `rank` are the fit; what stands behind the point is the interest, which decides among equals. */
const INTEREST_SHARE = 1_000;

/** A row with what follows from its other columns at `now` (ms UTC): the indexes order by it. */
export function withDerived(lead: Lead, now: number): Lead {
  const { touched } = lead;
  const interest = touched ? Math.round(interestAt(touched, now)) : 0;
  const { ready: _, ...rest } = lead;
  const ready = lead.mergedInto === null && lead.deleted === null ? readyFor(lead) : undefined;
  return {
    ...rest,
    interest,
    rank: Math.floor(lead.rank) + interest / INTEREST_SHARE,
    // Not there rather than null or undefined: an index of both then leaves the row out, and a journal keeps it so.
    ...(ready && { ready }),
  };
}
