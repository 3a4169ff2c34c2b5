import type { Call } from '../../lib/messages/protocol.ts';
import type { Mode } from '../../lib/model/settings.ts';
import type { Say } from '../../lib/model/words.ts';
import { routeOf } from '../../lib/pages/read.ts';
import { showBadges } from './badges.ts';
import { removeHosts } from './host.ts';
import { onEachPage } from './navigation.ts';
import { showProfile } from './profile.ts';

export interface Session {
  call: Call;
  t: Say;
  mode: Mode;
  /** Calls back when leads, ICPs or settings changed. */
  onChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** One page under one address; its signal ends with it. */
export interface PageLife extends Session {
  url: string;
  signal: AbortSignal;
}

/** Works on every page the user opens until the signal ends; takes everything back then. */
export function startSession(session: Session, signal: AbortSignal): void {
  onEachPage((url, page) => {
    removeHosts();
    // Clears the toolbar: the last person's fit must not stand over the next one's page.
    session.call('person.score', { subject: null, people: [] });
    const life: PageLife = { ...session, url, signal: page };
    const { kind, reads } = routeOf(url);
    if (kind === 'profile') showProfile(life);
    else if (reads === 'list' && session.mode === 'badges') showBadges(life);
  }, signal);
  signal.addEventListener('abort', removeHosts);
}
