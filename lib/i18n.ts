import { LOCALES, type Locale } from './model/locale.ts';
import type { Catalogue, Params, Translate } from './model/words.ts';

/**
 * Makes the function that gives words from one catalogue.
 * A key that is missing shows itself: visible in the interface, and impossible after the repository test.
 */
export function createTranslate(catalogue: Catalogue, locale: Locale): Translate {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const say = (key: string, params?: Params): string =>
    fillIn(catalogue[key]?.message ?? key, params, numbers.format);
  return Object.assign(say, {
    locale,
    plural: (key: string, count: number, params: Params = {}) => {
      const form = `${key}_${rules.select(count)}`;
      return say(form in catalogue ? form : `${key}_other`, { count, ...params });
    },
  }) as Translate;
}

/** `message` with each `{name}` replaced; a name without a value stays as it is. */
export const fillIn = (
  message: string,
  params: Params = {},
  digits: (n: number) => string = String,
): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name] ?? whole;
    return typeof value === 'number' ? digits(value) : value;
  });

/** The user's choice, else the first language of the browser that we have, else English. */
export function chooseLocale(chosen: Locale | null, browserLanguages: readonly string[]): Locale {
  const wanted = chosen ? [chosen] : browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase());
  return LOCALES.find((locale) => wanted[0] === locale) ?? LOCALES.find((l) => wanted.includes(l)) ?? 'en';
}

/**
 * Loads a packaged catalogue. `load` fetches a file of the extension by path and parses its JSON.
 */
export async function loadTranslate(
  locale: Locale,
  load: (path: string) => Promise<unknown>,
): Promise<Translate> {
  const catalogue = (await load(`/_locales/${locale}/messages.json`)) as Catalogue;
  return createTranslate(catalogue, locale);
}
