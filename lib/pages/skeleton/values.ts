import { websiteIn } from '../company-values.ts';
import { hooksOf } from '../hooks.ts';
import { decodeOnce } from '../url.ts';
import type { Names } from './names.ts';

const SKELETON = hooksOf('skeleton');

/**
 * Gives what turns an attribute's value (address, key, class) into one of the vocabulary's words and of invented names.
 * A slug is made of its words, as names are: readers compare the two.
 */
export function createRewrite(names: Names): (value: string) => string {
  const pieces = new RegExp(SKELETON.pieces.css, 'gu');
  const rewrite = (_: string, ...[token, kept, url, digits, word]: string[]): string => {
    if (token) return names.token(token);
    if (url) {
      const isWhole = websiteIn(url.replace(/%3A/i, ':').replace(/%2F/gi, '/'));
      const invented = `https://${isWhole ? 'example.' : ''}invalid/${names.word(url)}`;
      return url.includes('/') ? invented : encodeURIComponent(invented);
    }
    if (word) return names.word(decodeOnce(word) ?? word);
    return kept ?? (digits ? names.number(digits) : '\u2610');
  };
  return (value) => value.normalize('NFC').replace(pieces, rewrite);
}
