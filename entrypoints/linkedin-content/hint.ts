import type { Say } from '../../lib/model/words.ts';
import { h } from './dom.ts';
import { createHost, place } from './host.ts';

/** All that stays after an update: one line in the window's corner; a click on it loads the page anew. */
export function showHint(t: Say): void {
  const { host, root } = createHost('assay-chip');
  root.append(h('button', { class: 'chip hint', onclick: () => location.reload() }, t('error_updated')));
  place([host], document.body, 'prepend');
}
