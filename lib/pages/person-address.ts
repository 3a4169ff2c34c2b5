import { canonicalUrl } from './canonical.ts';
import { parseUrl, personUrl } from './url.ts';

/** As LinkedIn's own files spell most addresses: taken at once, because they have tens of thousands. */
const PLAIN = /^https:\/\/www\.linkedin\.com\/in\/([a-z0-9-]{3,100})\/?$/;

/**
 * The public address of a person that a text is, in its one spelling, and its readable part (empty for a token); null
 * for any other text, a lead in Sales Navigator among them.
 */
export function personAddress(text: string): { url: string; slug: string } | null {
  const given = text.trim();
  const [, plain] = PLAIN.exec(given) ?? [];
  if (plain && plain !== 'me') return { url: personUrl(plain), slug: plain };
  if (!/linkedin\.com\//i.test(given)) return null;
  const at = parseUrl(/^https?:/i.test(given) ? given : `https://${given}`);
  const [key] = at?.keys ?? [];
  if (at?.kind !== 'profile' || at.refusal || !key) return null;
  const url = canonicalUrl(given.replace(/^(?!https?:)/i, 'https://'));
  return url === null ? null : { url, slug: key.kind === 'slug' ? key.value : '' };
}
