import type { Look } from '../../lib/model/look.ts';
import type { Say } from '../../lib/model/words.ts';
import { h } from './dom.ts';
import { createHost } from './host.ts';

/** `<assay-chip>`: the fit beside the name; a click anywhere on it opens the panel. */
export function createChip(t: Say, toggle: () => void) {
  const { host, root } = createHost('assay-chip');
  const button = h('button', {
    class: 'chip',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
    onclick: toggle,
  });
  root.append(button);
  return {
    host,
    root,
    button,
    show({ text, className, word, note, label }: Look) {
      button.replaceChildren(
        h('span', { class: className, 'aria-hidden': 'true' }, text),
        h('span', {}, word),
        note ? h('span', { class: 'stage' }, note) : '',
      );
      button.setAttribute('aria-label', t('page_chip_label', { text: label }));
    },
  };
}

/** The chip while there is no score to show. */
export const plainLook = (word: string): Look => ({
  text: '–',
  className: 'assay-badge is-none',
  word,
  note: null,
  label: word,
});
