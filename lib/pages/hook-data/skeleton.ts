import { BAND_RANGE } from '../../model/band.ts';
import { TOKEN } from '../token.ts';
import type { HookPart, HookRow } from './hook-row.ts';
import { KEYS, ROLES, WORDS } from './skeleton-words.ts';

const oneOf = (values: Iterable<string>): string =>
  [...values]
    .sort((a, b) => b.length - a.length)
    .map((value) => value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

const matched = (css: string[], pattern: RegExp): string[] =>
  css.flatMap((one) => [...one.matchAll(pattern)].map(([, value = '']) => value));

/** What may stay in a skeleton's attributes: values inside selectors, and words that readers look for. */
export function vocabularyOf(hooks: HookPart) {
  const { route, shape: _texts, ...selectors } = hooks;
  const css = Object.values(selectors).flatMap((part) => Object.values(part).map(([, one]) => one));
  const bare = css.map((one) => one.replace(/"[^"]+"/g, ''));
  const routes = Object.values(route ?? {}).flatMap(([, path]) => path.match(/[a-z-]{3,}/g) ?? []);
  // A token follows keys that end with its beginning.
  const values = matched(css, /"([^"]+)"/g).map((value) => value.replace(/AC(?:[ow]A*)?$/, ''));
  const all = [...WORDS, ...routes, ...values, ...matched(bare, /[.#]([\w-]+)/g)];
  return {
    // Addresses have them encoded.
    literals: new Set(
      all.flatMap((one) => [one, one.replace(/:/g, '%3A')]).filter((literal) => /[a-z]|^404$/i.test(literal)),
    ),
    /** Looked for anywhere in a word. */
    inner: new Set(matched(css, /[*$]="([^"]+)"/g)),
  };
}

/**
 * What a page's skeleton is made with, as regular expressions (`u`) and selectors.
 * @param hooks all others, which say what must stay
 */
export function skeletonHooks(hooks: HookPart) {
  const { literals, inner } = vocabularyOf(hooks);
  const row = (css: string): HookRow => [2611, css];
  const linkedin = '(?:[\\w-]+\\.)*linkedin\\.com\\b';
  // Punctuation as addresses write it.
  const mark = '%(?:2[\\dA-Fa-f]|3[A-Fa-f]|40|[57][B-Eb-e])';
  const kept = [
    '(?<=/in/)(?:me|unavailable)(?=[/?#]|$)',
    // A profile's language, the interface's.
    '(?<=/in/[^/]+/)[a-z]{2}(?:[-_][A-Za-z]{2})?(?=[/?#]|$)',
    '(?<="locale":")[\\w-]+',
    `https?:\\/\\/${linkedin}|(?<![\\w.])${linkedin}`,
    mark,
    oneOf(literals),
  ].join('|');
  return {
    skeleton: {
      /** A value's pieces, by group: token, what stays, foreign address, digits, word. */
      pieces: row(
        [
          `(${TOKEN})`,
          `(${kept})`,
          `(https?(?::|%3[Aa])(?:\\/|%2[Ff]){2}(?!${linkedin})[^\\s"<>&]+)`,
          '(\\d+)',
          `((?:(?!${TOKEN}|${mark}|${oneOf(inner)})(?:[\\p{L}\\p{M}]|%[\\dA-Fa-f]{2}))+)`,
          '[^\\p{P}\\p{Z}+|=<>^`$\\u2610]',
        ].join('|'),
      ),
      roles: row(`^(?:${oneOf(ROLES)})$`),
      keys: row(`^(?:\\d*|${oneOf(KEYS)})$`),
      /** Values of embedded data: where countries stand, where addresses and keys, ends of size bands. */
      countries: row('^(?:country|addressCountry|countryISOCode)$'),
      linked: row('^(?:[$@*]|sameAs$|publicIdentifier$|universalName$)|[uU]r[ln]$'),
      bounds: row(`^(?:${oneOf(Object.values(BAND_RANGE).flat().map(String))})$`),
      /** A text's pieces, by group: digits, word, any other sign. */
      text: row('(\\d+(?:[kK](?!\\p{L}))?)|([\\p{L}\\p{M}]+)|[^\\p{P}\\p{Z}+|=<>^`$\\u2610]'),
      /** Elements that say nothing to a reader, or too much to anybody; ours. */
      gone: row(
        'assay-chip,assay-save,assay-badge,style,noscript,template,picture source,video,audio,canvas,object,embed,iframe,map,link:not([rel="canonical"]),base,code:not([id^="bpr-guid-"]),script:not([type="application/ld+json"]),meta:not([name="como-t"],[name="como-pk"],[name="i18nLocale"],[name="pageKey"])',
      ),
      empty: row('area,br,col,hr,img,input,link,meta,wbr'),
      /** Never cut in half where a page is too long. */
      card: row('li,tr,article,[role="listitem"],[componentkey^="entity-collection-item"]'),
      /** Attributes with code and pictures, and what no page writes as a name. */
      dropped: row('[^\\w:.-]|^(?:on|src|style$|nonce$|integrity$|poster$|ping$|xlink|xmlns)'),
      /** Attributes that are read aloud or shown. */
      said: row('^(?:alt|title|placeholder|aria-(?:label|description|valuetext))$'),
      locale: row('^(?:lang|content) [a-z]{2,3}(?:[-_][A-Za-z]{2,4})*$'),
    },
  } satisfies HookPart;
}
