import type { ErrorName } from '../../lib/errors.ts';
import type { Say } from '../../lib/model/words.ts';
import { h } from './dom.ts';
import { createHost } from './host.ts';

export type SaveState =
  | { is: 'ready' }
  | { is: 'saving' }
  /** Whoever is not to be contacted is not saved. */
  | { is: 'barred' }
  /** `undo` only where this page saved the person. */
  | { is: 'saved'; undo: boolean }
  | { is: 'failed'; name: ErrorName };

export interface SaveActions {
  save: () => void;
  undo: () => void;
}

/** `<assay-save>`: one click stores the person; *Saved · undo* stands in its place afterwards. */
export function createSaveButton(t: Say, actions: SaveActions) {
  const { host, root } = createHost('assay-save');
  return {
    host,
    show(state: SaveState) {
      const focused = root.activeElement;
      root.replaceChildren(...saveControls(t, state, actions));
      if (focused) root.querySelector('button')?.focus();
    },
  };
}

/** The same controls stand beside the name and in the panel. */
export function saveControls(t: Say, state: SaveState, actions: SaveActions): Node[] {
  if (state.is === 'barred') return [];
  if (state.is === 'saved') {
    const undo = h('button', { class: 'plain', onclick: actions.undo }, t('page_undo'));
    return [h('span', { class: 'done', role: 'status' }, t('page_saved'), state.undo ? undo : null)];
  }
  const text = t(state.is === 'saving' ? 'page_saving' : 'page_save');
  const button = h('button', { class: 'save', onclick: actions.save }, text);
  // Not `disabled`: that would throw the focus out of the button.
  if (state.is === 'saving') button.ariaDisabled = 'true';
  if (state.is !== 'failed') return [button];
  return [button, h('span', { class: 'failed note', role: 'alert' }, t(errorKey(state.name)))];
}

/** Names have hyphens, catalogue keys cannot. */
export const snake = <N extends string>(name: N) => name.replaceAll('-', '_') as Snake<N>;
type Snake<N extends string> = N extends `${infer A}-${infer B}` ? `${A}_${Snake<B>}` : N;

export const errorKey = (name: ErrorName) => `error_${snake(name)}` as const;
