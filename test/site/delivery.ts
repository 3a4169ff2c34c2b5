import { type Html, html } from './html.ts';
import type { Locale } from './locales.ts';
import type { SiteFrontend } from './person.ts';

/** What stands around a screen: the two front ends, Sales Navigator, and pages for somebody not signed in. */
export type Frame = SiteFrontend | 'sales' | 'public';

/** The changing part of a page: all that single-page navigation replaces. */
export interface Screen {
  title: string;
  /** SDUI page key, also put into `meta[name=como-pk]`; `meta[name=pageKey]` of public pages. */
  pageKey: string;
  content: Html;
  /** Classic embedded JSON; only a full load brings it. */
  codes?: Html;
  /** Further elements of the head, such as the JSON-LD of public pages; only a full load brings them. */
  head?: Html;
}

/** How a page is delivered. Without `nonce` no script runs in it, as a saved page or a fixture. */
export interface Delivery {
  nonce?: string;
  /** Milliseconds for which the old page stays under a new address. */
  delay?: number;
  /** Milliseconds after which Experience arrives, or when it is scrolled to. */
  lazy?: number | 'scroll';
  /** Event types that the page's spy listens for, beside the usual ones. */
  hear?: string;
}

/** The site's own scripts and style; none without a nonce. */
export const scripts = (delivery: Delivery, frame: Frame, locale: Locale): Html | null =>
  delivery.nonce === undefined
    ? null
    : html`<script nonce="${delivery.nonce}" src="/practice/spy.ts" data-hear="${delivery.hear ?? ''}"></script>
<script nonce="${delivery.nonce}" type="module" src="/practice/page.ts" id="practice-settings" data-frontend="${frame}" data-ui="${locale.id}" data-delay="${delivery.delay ?? 0}" data-lazy="${delivery.lazy ?? 0}"></script>
<link rel="stylesheet" href="/practice/style.css">`;
