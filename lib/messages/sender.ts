import type { Sender } from './protocol.ts';

/** What the browser says about who sent a message. */
export interface MessageSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

/** Who sent a command, after checking. */
export interface Caller {
  kind: Sender;
  /** Tab of an in-page script, or of a page of ours that stands in a tab. */
  tabId: number | null;
}

export interface OwnAddress {
  /** The extension's id. */
  id: string;
  /** Origin of its pages, with a slash at the end. */
  origin: string;
  /** Is this an address on which our in-page script runs? */
  isServed: (url: string) => boolean;
}

/**
 * Who may this be? Null for everybody else: other extensions, frames, other sites.
 * The origin decides, never what the message says of itself (reference, reliability 2.3).
 */
export function callerOf(sender: MessageSender, own: OwnAddress): Caller | null {
  if (sender.id !== own.id || !sender.url) return null;
  const tabId = sender.tab?.id ?? null;
  if (sender.url.startsWith(own.origin)) return { kind: 'page', tabId };
  const topFrame = sender.frameId === 0 && tabId !== null;
  return topFrame && own.isServed(sender.url) ? { kind: 'in-page', tabId } : null;
}
