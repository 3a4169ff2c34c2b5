import './addresses.ts';
import { parseUrl } from '../../lib/pages/url.ts';

/** `slug:acme` of a company's address on LinkedIn, or null. */
export const companyKey = (address: string): string | null => parseUrl(address)?.companyKey ?? null;
