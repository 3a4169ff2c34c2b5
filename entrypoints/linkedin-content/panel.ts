import type { Block } from '../../lib/model/look.ts';
import type { Say } from '../../lib/model/words.ts';
import { h } from './dom.ts';
import { type SaveActions, type SaveState, saveControls } from './save-button.ts';

export interface PanelView {
  /** Why there is no score, or null. */
  message: string | null;
  save: SaveState;
  /** Null until the worker has answered. */
  panel: { head: Block[]; reasons: Block[]; news: boolean } | null;
}

/** Content of the chip's panel: verdict with its range, actions, reasons, what is or would be stored. */
export function panelContent(
  t: Say,
  { message, save, panel }: PanelView,
  actions: SaveActions & { close: () => void },
): Node[] {
  const close = h('button', { class: 'plain', onclick: actions.close }, t('page_close'));
  if (message) return [h('p', {}, message), h('div', { class: 'actions' }, close)];
  // Saving again takes over what the page shows newly.
  const isOld = save.is === 'saved' && panel?.news;
  const update = isOld ? [h('button', { class: 'save', onclick: actions.save }, t('page_update'))] : [];
  return [
    ...draw(panel?.head ?? []),
    h('div', { class: 'actions' }, ...saveControls(t, save, actions), ...update, close),
    ...draw(panel?.reasons ?? [['p', {}, t('page_reading')]]),
  ];
}

const draw = (blocks: Block[]): Node[] => blocks.map(drawOne);
const drawOne = ([tag, attributes, ...content]: Block): Node =>
  h(tag, attributes, ...content.map((part) => (typeof part === 'string' ? part : drawOne(part))));
