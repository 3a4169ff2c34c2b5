import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { ToastProvider } from '../../../components/Toast.tsx';
import { WordsProvider } from '../../../components/Words.tsx';
import { createTranslate } from '../../../lib/i18n.ts';
import english from '../../../public/_locales/en/messages.json';

export const t = createTranslate(english, 'en');
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// jsdom has the dialog element without its methods. Like a browser's: closing gives focus back to where it was.
const opener = new WeakMap<HTMLDialogElement, Element | null>();
if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal = function showModal() {
    opener.set(this, document.activeElement);
    this.open = true;
    this.querySelector<HTMLElement>('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    const before = opener.get(this);
    if (this.isConnected && before instanceof HTMLElement) before.focus();
  };
}

/** Draws into the page of the test and clears it afterwards. */
export function render(node: ReactNode): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    act(() => root.unmount());
    place.remove();
  });
  act(() =>
    root.render(
      <WordsProvider t={t}>
        <ToastProvider>{node}</ToastProvider>
      </WordsProvider>,
    ),
  );
  return place;
}

/** The one element, or a clear failure. */
export function the<E extends HTMLElement = HTMLElement>(place: ParentNode, selector: string): E {
  const found = place.querySelectorAll<E>(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements for ${selector}`);
  return found[0] as E;
}

export const click = (place: ParentNode, selector: string) => act(async () => the(place, selector).click());

/** Types over what stands in a field, the way React hears it. */
export const fill = (place: ParentNode, selector: string, value: string) =>
  act(async () => {
    const field = the<HTMLInputElement>(place, selector);
    const type =
      [HTMLSelectElement, HTMLTextAreaElement].find((each) => field instanceof each) ?? HTMLInputElement;
    Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(type === HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });

export const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });

/** Lets time pass until `check` no longer throws; what React has to draw is drawn in between. */
export async function eventually(check: () => void): Promise<void> {
  for (let left = 100; ; left--) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
    try {
      return check();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}
