import { websiteIn } from '../company-values.ts';
import { hooksOf } from '../hooks.ts';
import { decodeOnce, foldSlug } from '../url.ts';
import type { Names } from './names.ts';

const SKELETON = hooksOf('skeleton');

/** More people and companies than any card names; the slugs of others are known in links alone. */
const MOST_SLUGS = 200;

const folded = (slug: string): string => foldSlug(decodeOnce(slug) ?? slug);

/**
 * Gives what turns an attribute's value (address, key, class) into one of the vocabulary's words and of invented names.
 * @param addresses of the page and of its links: the slugs in them stand in keys as well
 */
export function createRewrite(addresses: string[], names: Names): (value: string) => string {
  const slugs = new Map<string, 'person' | 'company'>();
  for (const address of addresses) {
    const [, section, slug] = /\/(in|company|school|showcase)\/([^/?#]+)/.exec(address) ?? [];
    if (slug && slugs.size < MOST_SLUGS) slugs.set(folded(slug), section === 'in' ? 'person' : 'company');
  }
  const spelled = [...slugs.keys()]
    .flatMap((slug) => [slug, encodeURIComponent(slug)])
    .sort((a, b) => b.length - a.length)
    .map((slug) => slug.replace(/[^\p{L}\p{M}\d%-]/gu, '.'))
    .join('|');
  const pieces = new RegExp(
    SKELETON.pieces.css.replace('SLUGS', () => spelled || '(?!)'),
    'gu',
  );
  const rewrite = (piece: string, ...groups: string[]): string => {
    const [token, ref, kept, slug, url, digits, word] = groups;
    const named = ref ?? slug;
    if (token) return names.token(token);
    // What no address may hold stays so.
    if (named && decodeOnce(named) === null) return '%2e%2e';
    if (named && /\D/.test(named)) return names.slug(slugs.get(folded(named)) ?? 'person', folded(named));
    if (url) {
      const isWhole = websiteIn(url.replace(/%3A/i, ':').replace(/%2F/gi, '/'));
      const invented = `https://${isWhole ? 'example.' : ''}invalid/${names.word(url)}`;
      return url.includes('/') ? invented : encodeURIComponent(invented);
    }
    if (word) return names.word(word);
    return kept ?? (digits || named ? names.number(piece) : '\u2610');
  };
  return (value) => value.normalize('NFC').replace(pieces, rewrite);
}
