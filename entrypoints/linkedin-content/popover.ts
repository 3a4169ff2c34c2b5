import { h } from './dom.ts';

/**
 * The panel's box: a manual popover in the closed root (the top layer: no card of the page clips it), anchored to the
 * chip by style alone. Opening focuses the first action, Esc or a click outside closes, focus goes back to the chip.
 */
export function createPopover(
  root: ShadowRoot,
  host: HTMLElement,
  opener: HTMLElement,
  label: string,
  signal: AbortSignal,
) {
  const box = h('div', {
    class: 'panel',
    role: 'dialog',
    'aria-label': label,
    popover: 'manual',
    tabindex: '-1',
  });
  root.append(box);
  const isOpen = () => box.matches(':popover-open');

  const focusFirst = () => (box.querySelector('button') ?? box).focus();
  let open = new AbortController();
  const close = () => {
    if (!isOpen()) return;
    open.abort();
    box.hidePopover();
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
  };

  const onKey = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    close();
    // The page has an Escape of its own; this one was for the panel.
    event.stopPropagation();
  };
  const onPointer = ({ target }: Event) => {
    if (target !== host) close();
  };

  return {
    isOpen,
    close,
    open() {
      box.showPopover();
      open = new AbortController();
      const options = { capture: true, signal: AbortSignal.any([open.signal, signal]) };
      // The classic app's frame is a document of its own.
      host.ownerDocument.addEventListener('keydown', onKey, options);
      host.ownerDocument.addEventListener('pointerdown', onPointer, options);
      opener.setAttribute('aria-expanded', 'true');
      focusFirst();
    },
    /** New content; focus stays on an action if it was on one. */
    fill(content: Node[]) {
      const focused = root.activeElement !== null && root.activeElement !== opener;
      box.replaceChildren(...content);
      if (!isOpen()) return;
      if (focused) focusFirst();
    },
  };
}
