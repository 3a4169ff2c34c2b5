import type { CommandInput } from '../../lib/messages/protocol.ts';
import { h, trusted } from './dom.ts';
import type { PanelActions } from './panel.ts';

/** What of the keyboard the page would hear too, typed into fields of ours. */
const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'];

/** What the user typed, as a save takes it. */
export type Typed = Pick<CommandInput<'lead.save'>, 'note' | 'entered' | 'tags' | 'followUpAt'>;

type Field = HTMLInputElement & HTMLDetailsElement;

/**
 * The panel's box: a manual popover in the closed root (the top layer: no card of the page clips it), anchored to the
 * button by style alone. Opening may focus the first action; Esc or a click outside closes, and a focus that was inside
 * goes back to the button.
 */
export function createPopover(
  { root, host, button: opener }: { root: ShadowRoot; host: HTMLElement; button: HTMLElement },
  label: string,
  actions: PanelActions,
  signal: AbortSignal,
) {
  const act = (button: HTMLElement | null) =>
    button && actions[button.dataset.do as keyof PanelActions](button as HTMLButtonElement);
  const box = h('div', {
    class: 'panel',
    role: 'dialog',
    'aria-label': label,
    popover: 'manual',
    tabindex: '-1',
    onclick: ({ target }) => act((target as Element).closest('[data-do]')),
  });
  root.append(box);
  const isOpen = () => box.matches(':popover-open');
  const fields = () => [...box.querySelectorAll<Field>('[name]')];

  const focusFirst = () => (box.querySelector('button') ?? box).focus();
  let open = new AbortController();
  const close = () => {
    if (!isOpen()) return;
    open.abort();
    const inside = root.activeElement;
    box.hidePopover();
    opener.setAttribute('aria-expanded', 'false');
    if (inside) opener.focus();
  };

  const onKey = (event: Event) => {
    const { key, type, target, isComposing } = event as KeyboardEvent;
    const isEscape = key === 'Escape' && !isComposing;
    // A note is the user's; and the page has an Escape, and shortcuts, of its own.
    if (target === host || isEscape) event.stopImmediatePropagation();
    if (type !== 'keydown' || isComposing) return;
    if (isEscape) close();
    else if (key === 'Enter' && root.activeElement?.localName === 'input') submit(event);
  };
  const submit = trusted(() => actions[box.querySelector('[data-do=add]') ? 'add' : 'save']());
  const onPointer = ({ target }: Event) => {
    if (target !== host) close();
  };

  return {
    isOpen,
    close,
    focusFirst,
    open(focus: boolean) {
      box.showPopover();
      open = new AbortController();
      const options = { capture: true, signal: AbortSignal.any([open.signal, signal]) };
      // The classic app's frame is a document of its own.
      const { ownerDocument } = host;
      for (const type of KEYS) ownerDocument.defaultView?.addEventListener(type, onKey, options);
      ownerDocument.addEventListener('pointerdown', onPointer, options);
      opener.setAttribute('aria-expanded', 'true');
      if (focus) focusFirst();
    },
    /** New content; what was typed and opened stays, and so does the focus. */
    fill(content: Node[]) {
      const focused = root.activeElement;
      const before = fields();
      box.replaceChildren(...content);
      if (isOpen() && focused && focused !== opener) focusFirst();
      for (const field of fields()) {
        const old = before.find(({ name }) => name === field.name);
        if (!old) continue;
        field.value = old.value;
        field.open = old.open;
        if (old === focused) field.focus();
      }
    },
    /** What stands in the fields, as a save takes it. */
    typed(): Typed {
      const { note, tags, followUpAt, ...entered } = Object.fromEntries(
        fields().flatMap(({ name, value }) => (value ? [[name, value]] : [])),
      );
      return {
        note,
        entered,
        tags: tags ? [tags] : [],
        // A day begins where the user is.
        followUpAt: followUpAt ? Date.parse(`${followUpAt}T00:00`) : undefined,
      };
    },
    /** Forgets what was typed: it is stored. The focus goes to the first action, which takes it back. */
    clear() {
      for (const field of fields()) field.value = '';
      if (root.activeElement && root.activeElement !== opener) focusFirst();
    },
  };
}
