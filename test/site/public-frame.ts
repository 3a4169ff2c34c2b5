import { type Delivery, type Screen, scripts } from './delivery.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locales.ts';
import { hashed } from './parts.ts';

/** A page for somebody who is not signed in: made by the server, every link a full load. */
export const publicDocument = (
  screen: Screen,
  locale: Locale,
  delivery: Delivery,
): Html => html`<!DOCTYPE html>
<html lang="${locale.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="pageKey" content="${screen.pageKey}"><meta name="locale" content="${locale.id}">
${scripts(delivery, 'public', locale)}
<title>${screen.title}</title>
${screen.head}</head>
<body dir="ltr" class="${hashed('body')}">
<header class="global-nav ${hashed('header')}"><a class="${hashed('brand')}" href="/feed/">Practice network</a><nav class="${hashed('nav')}"><a href="/authwall">${locale.words.signIn}</a></nav></header>
${screen.content}
</body></html>`;
