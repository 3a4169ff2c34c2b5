import type { Explanation } from '../../lib/messages/protocol.ts';
import type { Miss, Person, Reading, Refusal } from '../../lib/model/reading.ts';
import { nameElement, parseUrl, readSubject } from '../../lib/pages/read.ts';
import type { PageLife } from './page-life.ts';
import { createProfileView } from './profile-view.ts';
import { errorKey, snake } from './save-button.ts';
import { createSaving } from './saving.ts';
import { onPageChange } from './watch.ts';

/** So long a page may be unfinished before the chip says so, ms. */
const PATIENCE = 8_000;
/** What may pass by itself: said only after a while. */
const PASSING: (string | null)[] = ['stale', 'not-loaded', 'identity-conflict'];

/** Reads a profile page as it loads, and shows chip and save button beside the name (or the toolbar text alone). */
export function showProfile(life: PageLife, tellHealth: () => void): void {
  const { call, t, mode, url, signal } = life;
  const began = Date.now();
  const { save, saveNew, undo, stateOf } = createSaving(life, readAgain, () => view, lookAgain);
  const actions = { save: () => save(), add: () => save(true), undo, explain };
  const view = mode === 'badges' ? createProfileView(life, actions) : null;
  let last = '';
  let person: Person | null = null;
  let misses: Miss[] = [];

  onPageChange(look, life);
  // Nothing may change any more on a page that never finishes: look once more when patience ends.
  const timer = setTimeout(look, PATIENCE + 100);
  signal.addEventListener('abort', () => clearTimeout(timer));
  life.onChanged(lookAgain, signal);
  life.onKey('save', saveNew, signal);
  if (view) life.onKey('panel', view.toggle, signal);

  function lookAgain(): void {
    last = '';
    look();
  }

  function readAgain(): Reading {
    tellHealth();
    return readSubject(document, url, Date.now());
  }

  function look(): void {
    // One time for all looks: only what the page shows makes two readings differ.
    const reading = readSubject(document, url, began);
    if (PASSING.includes(reading.refusal) && Date.now() - began < PATIENCE) return;
    // Somebody who is not signed in sees the public page, which the popup reads.
    if (reading.refusal === 'no-reader') return;
    view?.insert(() => nameElement(document, url));
    const seen = JSON.stringify(reading);
    if (seen === last) return;
    last = seen;
    person = reading.subject;
    misses = reading.misses.filter(({ of }) => of === 'subject').slice(0, 100);
    score(reading);
  }

  async function score({ subject, refusal }: Reading): Promise<void> {
    const answer = await call('person.score', { subject, people: [], unread: subject === null });
    if (signal.aborted || subject !== person) return;
    if (refusal) view?.refuse(t((await isRemoved(refusal)) ? 'page_removed' : `refusal_${snake(refusal)}`));
    else if (!answer.ok) view?.refuse(t(errorKey(answer.error.name)));
    else {
      const { subject: shown, leadId, look } = answer.value;
      const state = stateOf(shown, leadId);
      view?.show(look, state);
    }
  }

  /** Was somebody saved under this address, which shows nobody now? */
  async function isRemoved(refusal: Refusal): Promise<boolean> {
    if (refusal !== 'unavailable') return false;
    const keys = parseUrl(url)?.keys ?? [];
    const answer = await call('person.lookup', { keys: keys.map(({ kind, value }) => `${kind}:${value}`) });
    return answer.ok && Object.values(answer.value).some(({ leadId }) => leadId);
  }

  async function explain(): Promise<Explanation | null> {
    const answer = person && (await call('person.explain', { person, misses }));
    if (answer && !answer.ok) view?.refuse(t(errorKey(answer.error.name)));
    return answer?.ok && !signal.aborted ? answer.value : null;
  }
}
