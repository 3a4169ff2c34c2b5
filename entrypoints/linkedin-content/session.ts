import { routeOf } from '../../lib/pages/read.ts';
import { showBadges } from './badges.ts';
import { tellCompany } from './company.ts';
import { tellHealth } from './health.ts';
import { removeHosts } from './host.ts';
import { onEachPage } from './navigation.ts';
import type { PageLife, Session } from './page-life.ts';
import { showProfile } from './profile.ts';

/** Works on every page the user opens until the signal ends; takes everything back then. */
export function startSession(session: Session, signal: AbortSignal): void {
  onEachPage((url, page) => {
    removeHosts();
    // Clears the toolbar: the last person's fit must not stand over the next one's page.
    session.call('person.score', { subject: null, people: [] });
    const { kind, reads } = routeOf(url);
    const mode = session.off.includes(kind) ? 'untouched' : session.mode;
    const life: PageLife = { ...session, mode, url, signal: page };
    const isPerson = kind === 'profile' || kind === 'sales-lead';
    const isCompany = kind === 'company' || kind === 'sales-account';
    // Beside a profile stand further people.
    const isList = (isPerson || reads === 'list') && mode === 'badges';
    if (!isPerson && !isCompany && !isList) return;
    const health = tellHealth(life);
    if (isPerson) showProfile(life, health);
    if (isCompany) tellCompany(life);
    if (isList) showBadges(life);
  }, signal);
  signal.addEventListener('abort', removeHosts);
}
