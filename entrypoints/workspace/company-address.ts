import { HOOK_DATA } from '../../lib/pages/hook-data/all.ts';
import { setHooks } from '../../lib/pages/hooks.ts';
import { parseUrl } from '../../lib/pages/url.ts';

// What an address on LinkedIn looks like is data of the readers. Loaded when a list of companies is.
setHooks(HOOK_DATA);

/** `slug:acme` of a company's address on LinkedIn, or null. */
export const companyKey = (address: string): string | null => parseUrl(address)?.companyKey ?? null;
