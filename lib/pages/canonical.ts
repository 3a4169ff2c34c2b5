import type { PersonKey } from '../model/reading.ts';
import { HOME, parseUrl, personUrl } from './url.ts';

/** The one spelling of a person's, lead's or company's address; null for any other address. */
export function canonicalUrl(url: string): string | null {
  const at = parseUrl(url);
  const [key] = at?.keys ?? [];
  if (at?.kind === 'sales-lead') return leadUrl(at.keys);
  if (at?.companyKey) return companyUrl(at.companyKey);
  // A Sales Navigator token is never made a public address.
  if (key) return key.kind === 'sales' ? null : personUrl(key.value);
  // Old public profiles: nothing in the address leads to today's slug, so it stays as it is.
  const old = at && /^\/pub\/(?!dir\/)[^?#]+/.exec(new URL(url, HOME).pathname);
  return old ? HOME + old[0] : null;
}

/** The one spelling of the address of a company by its key, `id:1234` or `slug:acme`. */
export const companyUrl = (companyKey: string): string =>
  `${HOME}/company/${encodeURIComponent(companyKey.replace(/^\w+:/, ''))}/`;

/** A lead's page in Sales Navigator, without who may open it (reference, e); null for somebody not seen there. */
export function leadUrl(keys: readonly PersonKey[]): string | null {
  const key = keys.find(({ kind }) => kind === 'sales');
  return key ? `${HOME}/sales/lead/${key.value}` : null;
}
