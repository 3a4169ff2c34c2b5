import type { Call } from '../../lib/messages/protocol.ts';
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
}

/** One page under one address; its signal ends with it. */
export interface PageLife extends Session {
  url: string;
  signal: AbortSignal;
}
