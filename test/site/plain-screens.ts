import { column } from './columns.ts';
import type { Screen } from './document.ts';
import { html } from './html.ts';
import type { Locale } from './locales.ts';
import { hashed } from './parts.ts';
import type { SiteFrontend } from './person.ts';

/** What LinkedIn shows under the address of an account that is gone or never was. */
export const unavailableScreen = (frontend: SiteFrontend, { words }: Locale): Screen => ({
  title: 'LinkedIn',
  pageKey: 'd_flagship3_404',
  content: column(
    frontend,
    'error.NotFound',
    html`<section class="artdeco-empty-state not-found ${hashed('card', 'empty')}"><h2 class="artdeco-empty-state__headline ${hashed('heading')}">${words.unavailable}</h2><p class="artdeco-empty-state__message">${words.unavailableWhy}</p><a class="${hashed('button', 'primary')}" href="/feed/">OK</a></section>`,
  ),
});

/** What somebody who is not signed in sees. */
export const authwallScreen = (frontend: SiteFrontend, { words }: Locale): Screen => ({
  title: 'Sign Up | LinkedIn',
  pageKey: 'd_checkpoint_authwall',
  content: column(
    frontend,
    'authwall.AuthWall',
    html`<section class="authwall-join-form ${hashed('card', 'empty')}"><h1 class="${hashed('heading')}">${words.signIn}</h1><form class="authwall-sign-in-form"><input type="email" aria-label="e-mail" placeholder="name@example.org"><button type="button" class="${hashed('button', 'primary')}">${words.signIn}</button></form></section>`,
  ),
});
