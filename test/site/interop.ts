import type { Screen } from './document.ts';
import { type Html, html } from './html.ts';
import { hashed } from './parts.ts';
import { dialogAt } from './people-routes.ts';
import { type Answer, route } from './route.ts';
import { readSettings, type SiteSettings } from './settings.ts';

/** A frame of the classic app that was loaded ahead: hidden, and about the viewer alone. */
const preloaded = html`<iframe data-testid="interop-iframe" src="/preload/" title="" aria-hidden="true" tabindex="-1" style="display: none"></iframe>`;

/** The newer front end's shell around a classic page, with the place for the classic app's dialogs. */
const shell = ({ title, pageKey }: Screen, dialog: Html | null): Screen => ({
  title,
  pageKey,
  content: html`${preloaded}<iframe data-testid="interop-iframe" src="/preload/?_bprMode=vanilla" title="${title}" style="display: block; width: 100%; height: calc(100vh - 56px); border: 0"></iframe>
<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open"><link rel="stylesheet" href="/practice/style.css"><div class="${hashed('body')}" id="artdeco-modal-outlet" style="position: fixed; z-index: 9; inset: 64px auto auto calc(50% - 280px); width: 560px; min-height: 0; max-height: 80vh; overflow: auto">${dialog}</div></template></div>`,
});

const classicOf = (url: URL, settings: SiteSettings): Answer => {
  // The dialog belongs to the shell.
  const plain = new URL(url);
  plain.searchParams.delete('dialog');
  return route(plain, { ...settings, frontend: 'classic', signedOut: false, lazy: 0 });
};

/** The page behind an address: with `interop` the shell around the classic page, where there is one. */
export function answerTo(url: URL, settings: SiteSettings): Answer {
  const found = settings.interop ? classicOf(url, settings) : null;
  if (found?.kind === 'screen' && found.frontend === 'classic' && found.status === 200) {
    const dialog = url.searchParams.get('dialog') === 'reactions' ? dialogAt(url, settings) : null;
    return { ...found, frontend: 'sdui', screen: shell(found.screen, dialog) };
  }
  const answer = route(url, settings);
  if (!settings.preload || answer.kind !== 'screen' || answer.frontend !== 'sdui') return answer;
  return { ...answer, screen: { ...answer.screen, content: html`${answer.screen.content}${preloaded}` } };
}

/**
 * What a frame under `/preload/` shows: the classic page of the address around it, or for a frame loaded ahead nothing
 * but the data of whoever is signed in.
 */
export function framedScreen(query: URLSearchParams, around: string | undefined, cookie?: string): Screen {
  if (query.get('_bprMode') === 'vanilla' && around !== undefined && URL.canParse(around)) {
    const url = new URL(around);
    const found = classicOf(url, readSettings(url.searchParams, cookie));
    if (found.kind === 'screen' && found.frontend === 'classic') return found.screen;
  }
  return { title: 'LinkedIn', pageKey: 'd_flagship3_preload', content: html`<main></main>` };
}
