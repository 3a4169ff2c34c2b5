import type { ErrorName } from '../../lib/errors.ts';
import type { Explanation } from '../../lib/messages/protocol.ts';
import type { Miss, Person, Reading, Refusal } from '../../lib/model/reading.ts';
import { nameElement, parseUrl, readSubject } from '../../lib/pages/read.ts';
import type { PageLife } from './page-life.ts';
import { createProfileView } from './profile-view.ts';
import { errorKey, type SaveState, snake } from './save-button.ts';
import { onPageChange } from './watch.ts';

/** So long a page may be unfinished before the chip says so, ms. */
const PATIENCE = 8_000;
/** What may pass by itself: said only after a while. */
const PASSING: (string | null)[] = ['stale', 'not-loaded', 'identity-conflict'];

/** Reads a profile page as it loads, and shows chip and save button beside the name (or the toolbar text alone). */
export function showProfile(life: PageLife, tellHealth: () => void): void {
  const { call, t, mode, url, signal } = life;
  const began = Date.now();
  const view =
    mode === 'badges'
      ? createProfileView(life, { save: () => save(), add: () => save(true), undo, explain })
      : null;
  let last = '';
  let person: Person | null = null;
  let misses: Miss[] = [];
  let undoable: string | null = null;
  /** That save was the first of this person. */
  let isNew = false;
  let saving = false;

  onPageChange(look, signal);
  // Nothing may change any more on a page that never finishes: look once more when patience ends.
  const timer = setTimeout(look, PATIENCE + 100);
  signal.addEventListener('abort', () => clearTimeout(timer));
  life.onChanged(() => {
    last = '';
    look();
  }, signal);

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
      // Worked on elsewhere since: taking the save back would take that work with it.
      if (isNew && leadId && shown && shown.stage !== 'lead') undoable = null;
      view?.show(look, leadId ? saved() : { is: shown?.doNotContact ? 'barred' : 'ready' });
    }
  }

  /** Was somebody saved under this address, which shows nobody now? */
  async function isRemoved(refusal: Refusal): Promise<boolean> {
    const keys = refusal === 'unavailable' ? (parseUrl(url)?.keys ?? []) : [];
    const answer = await call('person.lookup', { keys: keys.map(({ kind, value }) => `${kind}:${value}`) });
    return answer.ok && Object.values(answer.value).some(({ leadId }) => leadId);
  }

  /** @param addOnly takes over nothing of what the page shows of somebody saved */
  async function save(addOnly = false): Promise<void> {
    if (saving) return;
    // Read again at the click: what is stored is what the page shows now, under the address it has now.
    const reading = readSubject(document, url, Date.now());
    if (signal.aborted || location.href !== url || !reading.subject) return failed('stale');
    saving = true;
    view?.show(null, { is: 'saving' });
    tellHealth();
    const answer = await call('lead.save', {
      person: reading.subject,
      kind: reading.kind,
      page: url,
      addOnly,
      ...view?.typed(),
    });
    saving = false;
    if (signal.aborted) return;
    if (!answer.ok) return failed(answer.error.name);
    undoable = answer.value.operation;
    isNew = answer.value.created;
    view?.clear();
    view?.show(answer.value.look, saved());
  }

  async function undo(): Promise<void> {
    if (!undoable) return;
    const answer = await call('lead.undo', { save: undoable });
    undoable = null;
    if (signal.aborted) return;
    if (!answer.ok) failed(answer.error.name);
    last = '';
    look();
  }

  async function explain(): Promise<Explanation | null> {
    const answer = person && (await call('person.explain', { person, misses }));
    if (answer && !answer.ok) view?.refuse(t(errorKey(answer.error.name)));
    return answer?.ok && !signal.aborted ? answer.value : null;
  }

  const saved = (): SaveState => ({ is: 'saved', undo: undoable !== null });
  const failed = (name: ErrorName) => view?.show(null, { is: 'failed', name });
}
