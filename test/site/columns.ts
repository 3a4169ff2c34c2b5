import { type Html, html } from './html.ts';
import { hashed } from './parts.ts';
import type { SiteFrontend } from './person.ts';

/** A card of the page. */
export const box = (body: Html): Html =>
  html`<section class="artdeco-card ${hashed('card')}">${body}</section>`;

/** One column under `main`; `main` once: the SDUI document has its own. `screen` names it in SDUI. */
export const column = (frontend: SiteFrontend, screen: string, body: Html): Html =>
  frontend === 'classic'
    ? html`<main class="scaffold-layout__main ${hashed('main', 'alone')}">${body}</main>`
    : html`<div data-sdui-screen="com.linkedin.sdui.flagshipnav.${screen}" class="${hashed('main', 'alone')}">${body}</div>`;
