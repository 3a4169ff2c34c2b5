import { ask, parse } from './site.ts';

/** Rows that arrive together, as on a page that loads while it is scrolled. */
const BATCH = 50;
/** Rows that arrive at a time in a list that grows with scrolling. */
const STEP = 10;

const list = () => document.querySelector<HTMLElement>('[data-practice-rows]');
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

const rowsAfter = (path: string, from: number, count: number) =>
  ask(path, { part: 'rows', from: String(from), count: String(Math.min(BATCH, count)) });

/** Appends the rows that the server did not send with the page, batch by batch, the next asked for meanwhile. */
export async function fillRows(path: string, current: () => boolean): Promise<void> {
  const into = list();
  if (!into || into.dataset.grows) return growRows(into, path, current);
  const first = Number(into.dataset.from);
  const count = Number(into.dataset.count);
  let have = into.children.length;
  let asked = have < count ? rowsAfter(path, first + have, count - have) : null;
  while (asked) {
    const { html } = await asked;
    if (!current() || !html) return;
    have = Math.min(count, have + BATCH);
    asked = have < count ? rowsAfter(path, first + have, count - have) : null;
    into.append(parse(html));
    await frame();
  }
}

/** What scrolls on this page, as LinkedIn has it: `main#workspace` in one front end, the window in the other. */
const scroller = () => document.querySelector('main#workspace') ?? document.documentElement;

/** Appends further rows whenever the page is scrolled near its end. */
function growRows(into: HTMLElement | null, path: string, current: () => boolean): void {
  if (!into) return;
  const count = Number(into.dataset.count);
  let asking = false;
  const end = new AbortController();
  const grow = async () => {
    const { scrollTop, clientHeight, scrollHeight } = scroller();
    const have = into.children.length;
    if (!current() || !into.isConnected || have >= count) return end.abort();
    if (asking || scrollTop + 2 * clientHeight < scrollHeight) return;
    asking = true;
    const { html } = await rowsAfter(path, have, Math.min(STEP, count - have));
    if (current() && html) into.append(parse(html));
    asking = false;
  };
  addEventListener('scroll', () => void grow(), { capture: true, passive: true, signal: end.signal });
}

/** Gives every row node to the next person, as React does with keyless lists. */
export async function recycleRows(path: string): Promise<void> {
  const into = list();
  if (!into) return;
  const from = Number(into.dataset.from) + into.children.length;
  const { html } = await rowsAfter(path, from, into.children.length);
  into.dataset.from = String(from);
  const next = [...parse(html ?? '').children];
  for (const [index, row] of [...into.children].entries()) {
    const other = next[index];
    if (other) become(row, other);
  }
}

/**
 * Changes a node into another one of its kind. Elements that somebody else put in (their names have a hyphen) stay
 * where they are, as they do when React updates its own nodes: a badge must notice by itself.
 */
function become(node: Element, other: Element): void {
  for (const { name } of [...node.attributes]) if (!other.hasAttribute(name)) node.removeAttribute(name);
  for (const { name, value } of [...other.attributes])
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  const own = [...node.childNodes].filter((child) => !child.nodeName.includes('-'));
  const wanted = [...other.childNodes];
  for (const [index, child] of wanted.entries()) {
    const present = own[index];
    if (present instanceof Element && child instanceof Element && present.nodeName === child.nodeName)
      become(present, child);
    else if (present?.nodeType === Node.TEXT_NODE && child.nodeType === Node.TEXT_NODE)
      present.nodeValue = child.nodeValue;
    else if (present) present.replaceWith(child);
    else node.append(child);
  }
  for (const extra of own.slice(wanted.length)) extra.remove();
}
