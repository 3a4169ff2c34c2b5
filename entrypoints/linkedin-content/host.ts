/** Our elements in the page. Undefined elements: Chromium's isolated world has no registry (traps.md). */
export const HOSTS = ['assay-chip', 'assay-save', 'assay-badge'] as const;
export type HostName = (typeof HOSTS)[number];

let style = '';
/** A constructed sheet holds only in the document of the window that made it. */
let sheets = new WeakMap<Document, CSSStyleSheet>();
const roots = new WeakMap<HTMLElement, ShadowRoot>();
/** Every host of this script in the page, also in dialogs and in a frame that is hidden by now. */
const inserted = new Set<HTMLElement>();

/** The style of every element that is inserted from now on. */
export function setStyle(css: string): void {
  style = css;
  sheets = new WeakMap();
}

/** One light-DOM host without data in attributes, its content in a closed root; `place` puts it into the page. */
export function createHost(name: HostName): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  roots.set(host, root);
  return { host, root };
}

/** Puts hosts after an element, or on top of its content, in whichever of the page's documents it stands. */
export function place(hosts: HTMLElement[], at: Element, how: 'after' | 'prepend' = 'after'): void {
  at[how](...hosts);
  for (const host of hosts) {
    inserted.add(host);
    const root = roots.get(host);
    if (root) root.adoptedStyleSheets = [sheetOf(host.ownerDocument)];
  }
}

/** Forgets hosts that the page threw out with its own elements. */
export function prune(): void {
  for (const host of inserted) if (!host.isConnected) inserted.delete(host);
}

function sheetOf(doc: Document): CSSStyleSheet {
  const known = sheets.get(doc);
  if (known) return known;
  const { CSSStyleSheet } = doc.defaultView as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  sheets.set(doc, sheet);
  return sheet;
}

/** Removes every host, also those of an older copy of this script: Firefox injects again after an update. */
export function removeHosts(): void {
  const frames = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
  const older = [document, ...frames].flatMap((doc) => [...(doc?.querySelectorAll(HOSTS.join()) ?? [])]);
  for (const host of [...inserted, ...older]) host.remove();
  inserted.clear();
}
