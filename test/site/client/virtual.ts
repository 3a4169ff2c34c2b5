import { ask, parse } from './site.ts';

/** Fills a row when it comes near the window and empties it when it has left, as Sales Navigator does. */
export async function fillVirtual(path: string, current: () => boolean): Promise<void> {
  const list = document.querySelector('[data-practice-virtual]');
  if (!list) return;
  const { html } = await ask(path, { part: 'virtual' });
  if (!current()) return;
  const rows = [...parse(html ?? '').children];
  const watch = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      const content = rows[Number((target as HTMLElement).dataset.practiceRow)];
      if (!isIntersecting) target.replaceChildren();
      else if (target.childElementCount === 0 && content)
        target.replaceChildren(...content.cloneNode(true).childNodes);
    }
  });
  for (const place of list.querySelectorAll('[data-practice-row]')) watch.observe(place);
}
