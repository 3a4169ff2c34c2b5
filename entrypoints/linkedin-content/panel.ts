import type { Panel } from '../../lib/model/look.ts';
import type { Say } from '../../lib/model/words.ts';
import { h } from './dom.ts';
import { draw } from './draw.ts';
import { type SaveActions, type SaveState, saveControls } from './save-button.ts';

export interface PanelView {
  /** Why there is no score, or null. */
  message: string | null;
  save: SaveState;
  /** Null until the worker has answered. */
  panel: Panel | null;
}

/** Content of the chip's panel: the worker's, and between its parts the actions. */
export function panelContent(
  t: Say,
  { message, save, panel }: PanelView,
  actions: SaveActions & { close: () => void },
): Node[] {
  const close = h('button', { class: 'plain', onclick: actions.close }, t('page_close'));
  const row = (...nodes: Node[]) => h('div', { class: 'actions' }, ...nodes, close);
  if (message) return [h('p', {}, message), row()];
  return [
    ...draw(panel?.head ?? []),
    row(...saveControls(t, save, actions), ...draw(panel?.actions ?? [])),
    ...draw(panel?.body ?? [['p', {}, t('page_reading')]]),
  ];
}

/** Copies what a button holds, and says so in the element after it. */
export const copy = ({ value, nextSibling }: HTMLButtonElement, t: Say): Promise<void> =>
  navigator.clipboard.writeText(value).then(
    () => say(nextSibling, t('page_copied')),
    () => say(nextSibling, t('page_copy_failed')),
  );

const say = (node: Node | null, text: string) => {
  if (node) node.textContent = text;
};

/** What buttons drawn by the worker do. */
export interface PanelActions {
  save: () => void;
  add: () => void;
  copy: (button: HTMLButtonElement) => void;
}
