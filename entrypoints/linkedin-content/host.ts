import fit from '../../components/fit.css?inline';
import tokens from '../../components/tokens.css?inline';
import page from './page.css?inline';

/** Our elements in the page. Undefined elements: Chromium's isolated world has no registry (traps.md). */
export const HOSTS = ['assay-chip', 'assay-save', 'assay-badge'] as const;
export type HostName = (typeof HOSTS)[number];

let sheet: CSSStyleSheet | null = null;

/** One light-DOM host without data in attributes, its content in a closed root. */
export function createHost(doc: Document, name: HostName): { host: HTMLElement; root: ShadowRoot } {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + fit + page);
  }
  const host = doc.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/** Removes every host, also those of an older copy of this script: Firefox injects again after an update. */
export function removeHosts(doc: Document): void {
  for (const host of doc.querySelectorAll(HOSTS.join())) host.remove();
}
