import type { Look } from '../../lib/model/look.ts';
import { h } from './dom.ts';
import { createHost } from './host.ts';

/** `<assay-badge>`: the fit on a person card; saved people also show their stage. */
export function createBadge({ text, className, note, label }: Look): HTMLElement {
  const { host, root } = createHost('assay-badge');
  root.append(
    h(
      'span',
      { class: 'card', role: 'img', 'aria-label': label, title: label },
      h('span', { class: className }, text),
      h('span', { class: 'note' }, note ?? ''),
    ),
  );
  return host;
}
