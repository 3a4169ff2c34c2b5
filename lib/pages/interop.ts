import {
  all,
  attempt,
  attr,
  documentIn,
  first,
  isRendered,
  matches,
  parent,
  rootOf,
  shadowIn,
} from './dom.ts';
import { hooksOf, PAGE } from './hooks.ts';

const INTEROP = hooksOf('interop');

/** The shell has one, or one more that is loaded ahead. */
const MOST_FRAMES = 5;

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const SIZELESS = /(?:^|;)\s*(?:width|height)\s*:\s*0(?![.\d]*[1-9])/i;

/**
 * The `html` element of the classic app that the newer front end's shell shows in a frame, or null. A hidden frame of
 * the kind is loaded ahead and knows the viewer alone (reference, section 1); one without content is nothing to read.
 */
export function classicAppIn(shell: Element): Element | null {
  const frames = (attempt(() => all(shell, INTEROP.frame.css)) ?? []) as HTMLIFrameElement[];
  for (const frame of frames.slice(0, MOST_FRAMES)) {
    const app = isShown(frame) ? documentIn(frame) : null;
    const root = app && rootOf(app);
    if (root && first(root, PAGE.classic.css)) return root;
  }
  return null;
}

/** The open shadow root in which the shell shows dialogs of the classic app, or null. */
export function dialogsIn(shell: Element): ShadowRoot | null {
  const outlet = first(shell, INTEROP.outlet.css);
  return outlet && shadowIn(outlet);
}

function isShown(frame: HTMLIFrameElement): boolean {
  if (matches(frame, INTEROP.empty.css) || SIZELESS.test(attr(frame, 'style'))) return false;
  for (let at: Element | null = frame; at; at = parent(at))
    if (matches(at, INTEROP.hidden.css) || HIDING.test(attr(at, 'style'))) return false;
  return isRendered(frame);
}
