/** Our elements in the page. Undefined elements: Chromium's isolated world has no registry (traps.md). */
export const HOSTS = ['assay-chip', 'assay-save', 'assay-badge'] as const;
export type HostName = (typeof HOSTS)[number];

const sheet = new CSSStyleSheet();

/** The style of every element of ours, present and future. */
export const setStyle = (css: string): void => sheet.replaceSync(css);

/** One light-DOM host without data in attributes, its content in a closed root. */
export function createHost(name: HostName): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/** Removes every host, also those of an older copy of this script: Firefox injects again after an update. */
export function removeHosts(): void {
  for (const host of document.querySelectorAll(HOSTS.join())) host.remove();
}
