import { revive } from './revive.ts';

/** Settings that the server wrote into the page. */
export const settings = document.querySelector<HTMLElement>('#practice-settings')?.dataset ?? {};

export interface Answer {
  title?: string;
  pageKey?: string;
  html?: string | null;
  redirect?: string;
  /** What stands around the screen; another one than this page's needs a full load. */
  frame?: string;
}

/** Asks the site for the content of an address, or a part of it, in this page's front end and language. */
export async function ask(path: string, more: Record<string, string> = {}): Promise<Answer> {
  const query = new URLSearchParams({
    path,
    fe: settings.frontend ?? '',
    ui: settings.ui ?? '',
    lazy: settings.lazy ?? '',
    ...more,
  });
  const response = await fetch(`/practice/fragment?${query}`);
  return (await response.json()) as Answer;
}

interface Policy {
  createHTML(text: string): string;
}
const types = (window as unknown as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } })
  .trustedTypes;
const rules: Policy = { createHTML: (text) => text };
const policy = types?.createPolicy('practice', rules) ?? rules;

/** Markup as nodes, with links in links where the live page has them. */
export function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(html);
  revive(template.content);
  return template.content;
}

/** The path of a link that stays in the single page; null for what the browser should follow or what leads nowhere. */
export function host(href: string): string | null {
  // Pages for somebody not signed in are made by the server alone.
  if (settings.frontend === 'public') return null;
  const url = new URL(href, location.href);
  const ours = url.host === location.host || url.hostname === 'www.linkedin.com';
  if (!ours || href.startsWith('#') || /^\/(practice|authwall)\b/.test(url.pathname)) return null;
  return url.pathname + url.search;
}
