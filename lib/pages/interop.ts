import {
  all,
  attempt,
  attr,
  documentIn,
  first,
  isRendered,
  matches,
  parent,
  renewBudget,
  rootOf,
  shadowIn,
} from './dom.ts';
import { hooksOf, PAGE, SHAPE } from './hooks.ts';

const INTEROP = hooksOf('interop');

/** The shell has one, or one more that is loaded ahead. */
const MOST_FRAMES = 5;

/**
 * The `html` element of the classic app that the newer front end's shell shows in a frame, or null. A hidden frame of
 * the kind is loaded ahead and knows the viewer alone (reference, section 1); one without content is nothing to read.
 */
export function classicAppIn(shell: Element): Element | null {
  renewBudget();
  return attempt(() => framesIn(shell).map(appIn).find(Boolean)) ?? null;
}

function appIn(frame: HTMLIFrameElement): Element | null {
  const app = isShown(frame) ? documentIn(frame) : null;
  const root = app && rootOf(app);
  return root && first(root, PAGE.classic) ? root : null;
}

/** The open shadow root in which the shell shows dialogs of the classic app, or null. */
export function dialogsIn(shell: Element): ShadowRoot | null {
  renewBudget();
  const outlet = first(shell, INTEROP.outlet);
  return outlet && shadowIn(outlet);
}

/** The frames of the kind and all that is around them: whether they are shown is decided there. */
export function switchesIn(shell: Element): Element[] {
  renewBudget();
  return (attempt(() => framesIn(shell)) ?? []).flatMap(withAncestors);
}

const framesIn = (shell: Element): HTMLIFrameElement[] =>
  (all(shell, INTEROP.frame) as HTMLIFrameElement[]).slice(0, MOST_FRAMES);

function withAncestors(el: Element): Element[] {
  const around: Element[] = [];
  for (let at: Element | null = el; at; at = parent(at)) around.push(at);
  return around;
}

function isShown(frame: HTMLIFrameElement): boolean {
  if (matches(frame, INTEROP.empty) || SHAPE.sizeless.test(attr(frame, 'style'))) return false;
  const isHidden = (at: Element) => matches(at, INTEROP.hidden) || SHAPE.hiding.test(attr(at, 'style'));
  return !withAncestors(frame).some(isHidden) && isRendered(frame);
}
