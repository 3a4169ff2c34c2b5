import type { Kind } from '../../lib/model/reading.ts';
import { routeOf } from '../../lib/pages/read.ts';
import { showBadges } from './badges.ts';
import { tellCompany } from './company.ts';
import { tellHealth } from './health.ts';
import { removeHosts } from './host.ts';
import { onEachPage } from './navigation.ts';
import type { PageLife, Session } from './page-life.ts';
import { showProfile } from './profile.ts';

/** Pages about one person, about one company. */
const PERSON = new Set<Kind>(['profile', 'sales-lead']);
const COMPANY = new Set<Kind>(['company', 'sales-account']);

/** Works on every page the user opens until the signal ends; takes everything back then. */
export function startSession(session: Session, signal: AbortSignal): void {
  onEachPage((url, page) => {
    removeHosts();
    // Clears the toolbar: the last person's fit must not stand over the next one's page.
    session.call('person.score', { subject: null, people: [] });
    const life: PageLife = { ...session, url, signal: page };
    const { kind, reads } = routeOf(url);
    const isList = reads === 'list' && session.mode === 'badges';
    if (!PERSON.has(kind) && !COMPANY.has(kind) && !isList) return;
    const health = tellHealth(life);
    if (PERSON.has(kind)) showProfile(life, health);
    else if (COMPANY.has(kind)) tellCompany(life);
    else showBadges(life);
  }, signal);
  signal.addEventListener('abort', removeHosts);
}
