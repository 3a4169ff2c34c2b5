import { type Delivery, type Screen, scripts } from './delivery.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locales.ts';
import { hashed } from './parts.ts';

/** Sales Navigator: an Ember application of its own, left and entered by full page loads. */
export const salesDocument = (
  screen: Screen,
  locale: Locale,
  delivery: Delivery,
): Html => html`<!DOCTYPE html>
<html lang="${locale.lang}" class="artdeco">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="i18nLocale" content="${locale.id}"><meta name="serviceVersion" content="2.0.10100">
${scripts(delivery, 'sales', locale)}
<title>${screen.title}</title></head>
<body class="render-mode-BIGPIPE ember-application ${hashed('body')}">
${screen.codes}
<div class="application-outlet"><header class="${hashed('header')}" id="global-nav"><a class="${hashed('brand')}" href="/sales/search/people">Practice Sales Navigator</a>
<nav class="${hashed('nav')}"><a href="/sales/search/people">${locale.words.people}</a><a href="/sales/lists/people/7000000000000000001">☆</a><a href="/feed/">LinkedIn</a></nav></header>
<div class="${hashed('screen')}" id="practice-screen">${screen.content}</div></div>
</body></html>`;
