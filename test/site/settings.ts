import { type Locale, locale as localeOf, locales } from './locales.ts';
import { decodePart, type SiteFrontend } from './person.ts';

/** What the address or a cookie may choose; the address wins. */
export interface SiteSettings {
  /** `null`: the person's own, or SDUI for other pages. */
  frontend: SiteFrontend | null;
  /** `fe=public`: the page as somebody who is not signed in gets it. */
  signedOut: boolean;
  locale: Locale;
  delay: number;
  lazy: number | 'scroll';
  hear: string;
  /** `islands=0`: company pages without their embedded JSON. */
  islands: boolean;
  /** `interop=1`: the classic page in a frame of the newer front end's shell. */
  interop: boolean;
  /** `preload=1`: a hidden frame of the classic app in pages of the newer front end. */
  preload: boolean;
  /** `mask=0`: public profiles with their titles readable. */
  masked: boolean;
}

/** Query names, also the names of the cookies with `practice_` before. */
export const SWITCHES = [
  'fe',
  'ui',
  'delay',
  'lazy',
  'hear',
  'islands',
  'mask',
  'interop',
  'preload',
] as const;

const milliseconds = (text: string | undefined, otherwise: number): number => {
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) && value >= 0 ? Math.min(value, 600_000) : otherwise;
};

/** Reads the switches of one request. Unknown values are ignored. */
export function readSettings(query: URLSearchParams, cookie: string | undefined): SiteSettings {
  const cookies = new Map(
    (cookie ?? '').split(/;\s*/).map((pair) => pair.split('=', 2) as [string, string | undefined]),
  );
  const value = (name: (typeof SWITCHES)[number]): string | undefined => {
    const set = cookies.get(`practice_${name}`);
    return query.get(name) ?? (set === undefined ? undefined : decodePart(set));
  };
  const fe = value('fe');
  const ui = value('ui');
  return {
    frontend: fe === 'classic' || fe === 'sdui' ? fe : null,
    signedOut: fe === 'public',
    locale: localeOf(locales.some((one) => one.id === ui) ? ui : 'en_US'),
    delay: milliseconds(value('delay'), 300),
    lazy: value('lazy') === 'scroll' ? 'scroll' : milliseconds(value('lazy'), 500),
    hear: value('hear') ?? '',
    islands: value('islands') !== '0',
    interop: value('interop') === '1',
    preload: value('preload') === '1',
    masked: value('mask') !== '0',
  };
}
