import { websiteIn } from '../company-values.ts';
import { allHooks, hooksOf, ROUTES } from '../hooks.ts';
import { TOKEN } from '../token.ts';
import { decodeOnce, foldSlug } from '../url.ts';
import type { Names } from './names.ts';

const SKELETON = hooksOf('skeleton');

/** What may stay in attributes. */
export interface Vocabulary {
  /** Values in selectors and words that readers look for. */
  literals: Set<string>;
  roles: Set<string>;
  /** Keys of embedded data. */
  keys: Set<string>;
  countries: Set<string>;
  /** Values that selectors look for anywhere in a word. */
  inner: string[];
  /** True for a class that some selector asks for. */
  isClass(name: string): boolean;
}

/** Punctuation as addresses write it. */
const MARK = '%(?:2[\\dA-Fa-f]|3[A-Fa-f]|40|[57][B-Eb-e])';

const words = (text: string): string[] => text.split(' ');

/** Collects the vocabulary from the hooks in use. */
export function vocabularyOf(): Vocabulary {
  const literals = new Set(words(SKELETON.words.css));
  const classes = new Set<string>();
  const inner: string[] = [];
  const classParts: string[] = [];
  for (const { css } of Object.values(ROUTES))
    for (const word of css.match(/[a-z-]{3,}/g) ?? []) literals.add(word);
  for (const { id, css } of allHooks()) {
    if (/^(?:route|shape|skeleton)\.(?!gone|card)/.test(id)) continue;
    const quoted = /"([^"]+)"/g;
    for (const [, value = ''] of css.matchAll(quoted)) literals.add(value.replace(/AC$/, ''));
    for (const [, part = ''] of css.matchAll(/[*$]="([^"]+)"/g)) inner.push(part);
    for (const [, part = ''] of css.matchAll(/\[class[*^$]="([^"]+)"/g)) classParts.push(part);
    for (const [, sign, name = ''] of css.replace(quoted, '').matchAll(/([.#])([\w-]+)/g))
      (sign === '.' ? classes : literals).add(name);
  }
  for (const name of classes) literals.add(name);
  for (const literal of literals) if (!/[a-z]|^404$/i.test(literal)) literals.delete(literal);
  return {
    literals,
    roles: new Set(words(SKELETON.roles.css)),
    keys: new Set(words(SKELETON.keys.css)),
    countries: new Set(words(SKELETON.countries.css)),
    inner,
    isClass: (name) => classes.has(name) || classParts.some((part) => name.includes(part)),
  };
}

/**
 * Gives what turns an attribute's value (address, key, class) into one of the vocabulary's and of invented names.
 * @param slugs of the people and companies whom the page links
 */
export function createRewrite(
  { literals, inner }: Vocabulary,
  slugs: Map<string, 'person' | 'company'>,
  names: Names,
): (value: string) => string {
  const escaped = (values: Iterable<string>): string =>
    [...values]
      .sort((a, b) => b.length - a.length)
      .map((value) => value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('|');
  const spelled = [...slugs.keys()].flatMap((slug) => [slug, encodeURIComponent(slug)]);
  const linkedin = '(?:[\\w-]+\\.)*linkedin\\.com\\b';
  const pieces = new RegExp(
    [
      `(${TOKEN})`,
      '(?<=/in/|vanityName=)([^/?#&"]+)',
      // A profile's language.
      '(?<=/in/[^/]+/)[a-z]{2}(?:[-_][A-Za-z]{2})?(?=[/?#]|$)',
      '(?<=/(?:company|school|showcase)/)(?=[^/?#&"]*[^\\d/?#&"])([^/?#&"]+)',
      `https?:\\/\\/${linkedin}|(?<![\\w.])${linkedin}`,
      `(https?(?::|%3[Aa])(?:\\/|%2[Ff]){2}(?!${linkedin})[^\\s"<>&]+)`,
      MARK,
      `(${escaped(literals)})`,
      `(${escaped(spelled) || '(?!)'})(?![\\p{L}\\p{M}\\d])`,
      '(\\d+)',
      `((?:(?!${TOKEN}|${MARK}|${escaped(inner)})(?:[\\p{L}\\p{M}]|%[\\dA-Fa-f]{2}))+)`,
      '[^\\p{P}\\p{Z}+|=<>^`$\\u2610]',
    ].join('|'),
    'gu',
  );
  const folded = (said: string): string => foldSlug(decodeOnce(said) ?? said);
  return (value) =>
    value
      .normalize('NFC')
      .replace(
        pieces,
        (
          piece: string,
          token?: string,
          person?: string,
          company?: string,
          url?: string,
          literal?: string,
          slug?: string,
          digits?: string,
          word?: string,
        ) => {
          if (token) return names.token(token);
          if (person)
            return /^(?:me|unavailable)$/i.test(person) ? person : names.slug('person', folded(person));
          if (company) return names.slug('company', folded(company));
          if (url) {
            const invented = `https://${websiteIn(url.replace(/%3A/i, ':').replace(/%2F/gi, '/')) ? 'example.' : ''}invalid/${names.word(url)}`;
            return url.includes('://') ? invented : encodeURIComponent(invented);
          }
          if (literal) return literal;
          if (slug) return names.slug(slugs.get(folded(slug)) ?? 'person', folded(slug));
          if (digits) return names.number(digits);
          if (word) return names.word(word);
          return /^[%a-z]/i.test(piece) ? piece : '\u2610';
        },
      );
}
