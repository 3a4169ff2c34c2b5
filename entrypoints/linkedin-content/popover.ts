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
  const close = () => {
    if (!isOpen()) return;
    box.hidePopover();
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isOpen()) return;
      close();
      // The page has an Escape of its own; this one was for the panel.
      event.stopPropagation();
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (isOpen() && event.target !== host) close();
    },
    { signal, capture: true },
  );

  return {
    isOpen,
    close,
    open() {
      box.showPopover();
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
