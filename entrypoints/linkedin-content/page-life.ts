import type { Call, Shortcut } from '../../lib/messages/protocol.ts';
import type { Kind } from '../../lib/model/reading.ts';
import type { Mode } from '../../lib/model/settings.ts';
import type { Say } from '../../lib/model/words.ts';

/** What everything that runs in a tab is given. */
export interface Session {
  call: Call;
  t: Say;
  mode: Mode;
  /** Page kinds that are left untouched all the same. */
  off: readonly Kind[];
  /** Calls back when leads, ICPs or settings changed. */
  onChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Calls back when the user presses this command's keys. */
  onKey: (key: Shortcut, listener: () => void, signal: AbortSignal) => void;
  /** False once the extension was updated or disabled; then everything ends. */
  isAlive: () => boolean;
}

/** One page under one address; its signal ends with it. */
export interface PageLife extends Session {
  url: string;
  signal: AbortSignal;
}
