import { type Delivery, type Frame, type Screen, scripts } from './delivery.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locales.ts';
import { hashed } from './parts.ts';
import { viewer } from './people.ts';
import { profilePath } from './person.ts';
import { publicDocument } from './public-frame.ts';
import { salesDocument } from './sales-frame.ts';

export type { Delivery, Frame, Screen } from './delivery.ts';

const header = (locale: Locale): Html => html`<header class="${hashed('header')}" id="global-nav">
<a class="${hashed('brand')}" href="/feed/">Practice network<span class="${hashed('motto')}"> – invented people</span></a>
<form class="${hashed('search-form')}" action="/search/results/people/" role="search"><input name="keywords" type="search" aria-label="${locale.words.people}" placeholder="${locale.words.people}"></form>
<nav class="${hashed('nav')}"><a href="/search/results/people/">${locale.words.people}</a><a href="${profilePath('me')}">Me</a></nav>
</header>`;

function classic(screen: Screen, locale: Locale, delivery: Delivery): Html {
  return html`<!DOCTYPE html>
<html lang="${locale.lang}" class="theme theme--light artdeco">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="i18nLocale" content="${locale.id}"><meta name="i18nDefaultLocale" content="en_US"><meta name="serviceVersion" content="1.13.40000">
${scripts(delivery, 'classic', locale)}
<title>${screen.title}</title></head>
<body class="render-mode-BIGPIPE nav-v2 ember-application ${hashed('body')}">
${meJson()}${screen.codes}
<div class="application-outlet">${header(locale)}<div class="authentication-outlet ${hashed('screen')}" id="practice-screen">${screen.content}</div></div>
</body></html>`;
}

function sdui(screen: Screen, locale: Locale, delivery: Delivery): Html {
  const como = JSON.stringify({ locale: locale.id, serviceVersion: '0.2.5600', pageKey: screen.pageKey });
  return html`<!DOCTYPE html>
<html lang="${locale.tag}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="como-t" content="${como}"><meta name="como-pk" content="${screen.pageKey}">
${scripts(delivery, 'sdui', locale)}
<title>${screen.title}</title></head>
<body data-rehydrated="true" class="${hashed('body')}">
<div id="root">${header(locale)}<main id="workspace" class="${hashed('workspace', 'screen')}">${screen.content}</main></div>
</body></html>`;
}

/** Who is signed in, in every classic page: never the subject. */
const meJson = (): Html =>
  jsonIsland(1, '/voyager/api/me', {
    data: {
      '*miniProfile': `urn:li:fs_miniProfile:${viewer.token}`,
      plainId: viewer.memberId,
      $type: 'com.linkedin.voyager.common.Me',
    },
    included: [
      {
        $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
        entityUrn: `urn:li:fs_miniProfile:${viewer.token}`,
        objectUrn: `urn:li:member:${viewer.memberId}`,
        publicIdentifier: viewer.slug,
        firstName: viewer.name.split(' ')[0],
        lastName: viewer.name.split(' ')[1],
        occupation: viewer.headline,
      },
    ],
  });

/** The pair of `code` elements by which the classic page carries an answer of its API. */
export function jsonIsland(number: number, request: string, body: object): Html {
  const guid = `bpr-guid-${700_000 + number}`;
  return html`<code style="display: none" id="${guid}">${JSON.stringify(body)}</code>
<code style="display: none" id="datalet-${guid}">${JSON.stringify({ request, status: 200, body: guid, method: 'GET' })}</code>
`;
}

const frames = { classic, sdui, sales: salesDocument, public: publicDocument };

/** A whole page around a screen. */
export const renderDocument = (
  screen: Screen,
  frame: Frame,
  locale: Locale,
  delivery: Delivery = {},
): string => frames[frame](screen, locale, delivery).text;
