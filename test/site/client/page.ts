import { revive } from './revive.ts';
import { fillRows, recycleRows } from './rows.ts';
import { ask, host, parse, settings } from './site.ts';
import { fillVirtual } from './virtual.ts';

/** Behaviour of the practice site's pages: single-page navigation, late cards, late rows. */

interface Practice {
  /** Path of the page whose content is shown; under a delay it is not yet the address. */
  at: string;
  go(path: string, options?: { delay?: number }): Promise<void>;
  recycle(): Promise<void>;
}
const practice = (window as unknown as { practice: Practice }).practice;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
/** In the frame of the newer front end's shell, which has the address. */
const isFramed = parent !== window;
const here = () => parent.location.pathname + parent.location.search;
const screen = () => document.querySelector('main#workspace') ?? document.querySelector('#practice-screen');

/** Counts navigations: what belongs to an older one is dropped. */
let journey = 0;

/** Shows another page under the present address, after the old one has stayed for `delay` ms. */
async function arrive(delay: number): Promise<void> {
  const mine = ++journey;
  const path = here();
  const [answer] = await Promise.all([ask(path), wait(delay)]);
  if (mine !== journey) return;
  if (answer.redirect !== undefined) {
    history.replaceState(null, '', answer.redirect);
    return arrive(0);
  }
  if (answer.frame !== settings.frontend) return location.replace(path);
  // The newest title comes first, the newest page key last: both pile up on LinkedIn too.
  const title = document.createElement('title');
  title.textContent = answer.title ?? '';
  document.head.insertBefore(title, document.querySelector('title'));
  if (settings.frontend === 'sdui') {
    const key = document.createElement('meta');
    key.name = 'como-pk';
    key.content = answer.pageKey ?? '';
    document.head.append(key);
  }
  screen()?.replaceChildren(parse(answer.html ?? ''));
  scrollTo(0, 0);
  screen()?.scrollTo(0, 0);
  practice.at = path;
  void settle(mine, path);
}

/** What comes after the page itself: rows at once, Experience later. */
async function settle(mine: number, path: string): Promise<void> {
  const current = () => mine === journey;
  await fillRows(path, current);
  await fillVirtual(path, current);
  const place = () =>
    document.querySelector(
      '[componentkey$="ExperienceTopLevelSection"], [componentkey$="Experience"], [id$="ExperienceTopLevelSection"], [id$="Experience"]',
    ) ?? document.querySelector('#experience')?.closest('section');
  if (settings.lazy === '0' || !place()) return;
  await (settings.lazy === 'scroll' ? scrolled() : wait(Number(settings.lazy)));
  if (!current()) return;
  const { html } = await ask(path, { part: 'experience' });
  if (current() && typeof html === 'string') place()?.replaceWith(parse(html));
}

/** Opens the page's dialog, or closes it where the name is empty. */
async function showDialog(name: string): Promise<void> {
  const outlet =
    parent.document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('#artdeco-modal-outlet') ??
    document.querySelector('#artdeco-modal-outlet');
  const answer = name === '' ? null : await ask(here(), { part: 'dialog' });
  outlet?.replaceChildren(...(answer?.html ? [parse(answer.html)] : []));
}

const scrolled = () =>
  new Promise<void>((resolve) => addEventListener('scroll', () => resolve(), { capture: true, once: true }));

practice.at = here();
/** Sales Navigator is an application of its own. */
const isSales = (path: string) => /^\/sales\b/.test(new URL(path, location.href).pathname);
practice.go = async (path, { delay = Number(settings.delay) } = {}) => {
  if (isFramed) return (parent as unknown as { practice: Practice }).practice.go(path, { delay });
  if (isSales(path) !== isSales(location.href)) return location.assign(path);
  const wanted = new URL(path, location.href).searchParams.get('fe');
  if (wanted !== null && wanted !== settings.frontend) return location.assign(path);
  history.pushState(null, '', path);
  await arrive(delay);
};
practice.recycle = () => recycleRows(here());

addEventListener('popstate', () => void arrive(Number(settings.delay)));
document.addEventListener('click', (event) => {
  // A dialog in the shell's open root is hidden behind its host.
  const [target] = event.composedPath();
  if (!(target instanceof Element) || event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (target.closest('[data-practice-recycle]')) void practice.recycle();
  const dialog = target.closest<HTMLElement>('[data-practice-dialog]')?.dataset.practiceDialog;
  if (dialog !== undefined) void showDialog(dialog);
  const link = target.closest('a[href]');
  const path = link && host(link.getAttribute('href') ?? '');
  if (!path) return;
  event.preventDefault();
  void practice.go(path);
});
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (form.getAttribute('role') !== 'search') return;
  event.preventDefault();
  void practice.go(
    `${form.getAttribute('action')}?${new URLSearchParams(new FormData(form) as unknown as Record<string, string>)}`,
  );
});

// Links in links that came with the page, which its parser could not build.
revive(document);
void settle(journey, here());
