import type { ErrorName } from '../../lib/errors.ts';
import type { Explanation } from '../../lib/messages/protocol.ts';
import type { Person, Reading } from '../../lib/model/reading.ts';
import { nameElement, readPage } from '../../lib/pages/index.ts';
import { type ChipState, createChip } from './chip.ts';
import { panelContent } from './panel.ts';
import { createPopover } from './popover.ts';
import { createSaveButton, type SaveState } from './save-button.ts';
import type { PageLife } from './session.ts';
import { onPageChange } from './watch.ts';

/** So long a page may be unfinished before the chip says so, ms. */
const PATIENCE = 8_000;
/** A page that throws our elements out this often does not want them. */
const MOST_INSERTIONS = 3;
/** What may pass by itself: said only after a while. */
const PASSING = new Set(['stale', 'not-loaded', 'identity-conflict']);

/** Reads a profile page as it loads, and shows chip and save button beside the name (or the toolbar text alone). */
export function showProfile(life: PageLife): void {
  const { doc, call, mode, now, url, signal } = life;
  const began = now();
  const view = mode === 'badges' ? createView(life, { save, undo, explain }) : null;
  let last = '';
  let person: Person | null = null;
  let undoable: string | null = null;

  onPageChange(doc, look, signal);
  // Nothing may change any more on a page that never finishes: look once more when patience ends.
  const timer = setTimeout(look, PATIENCE + 100);
  signal.addEventListener('abort', () => clearTimeout(timer));
  life.onChanged(() => {
    last = '';
    look();
  }, signal);

  function look(): void {
    const reading = readPage(doc, url, now());
    if (reading.refusal && PASSING.has(reading.refusal) && now() - began < PATIENCE) return;
    view?.insert(nameElement(doc, url));
    const seen = JSON.stringify([reading.refusal, reading.subject, reading.misses], withoutTime);
    if (seen === last) return;
    last = seen;
    person = reading.subject;
    score(reading);
  }

  async function score({ subject, refusal }: Reading): Promise<void> {
    const answer = await call('person.score', { subject, people: [], unread: subject === null });
    if (signal.aborted || subject !== person) return;
    if (refusal) view?.show({ is: 'refused', refusal });
    else if (!answer.ok) view?.show({ is: 'failed', name: answer.error.name });
    else {
      const { subject: shown, leadId } = answer.value;
      view?.show({ is: 'scored', score: shown });
      view?.showSave(leadId ? { is: 'saved', undo: undoable !== null } : { is: 'ready' });
    }
  }

  async function save(): Promise<void> {
    // Read again at the click: what is stored is what the page shows now, under the address it has now.
    const reading = readPage(doc, url, now());
    if (signal.aborted || life.view.location.href !== url || !reading.subject) return failed('stale');
    view?.showSave({ is: 'saving' });
    const page = url.split(/[?#]/, 1)[0] ?? url;
    const answer = await call('lead.save', { person: reading.subject, kind: reading.kind, page });
    const { kind, frontend, misses, refusal } = reading;
    if (misses.some(({ why }) => why === 'drift')) call('health.report', { kind, frontend, misses, refusal });
    if (signal.aborted) return;
    if (!answer.ok) return failed(answer.error.name);
    undoable = answer.value.created ? answer.value.operation : null;
    view?.show({ is: 'scored', score: answer.value.score });
    view?.showSave({ is: 'saved', undo: undoable !== null });
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
    const answer = person && (await call('person.explain', { person }));
    return answer?.ok && !signal.aborted ? answer.value : null;
  }

  const failed = (name: ErrorName) => view?.showSave({ is: 'failed', name });
}

interface Actions {
  save: () => void;
  undo: () => void;
  explain: () => Promise<Explanation | null>;
}

/** Chip, save button and panel of one page. */
function createView({ doc, t, signal }: PageLife, { explain, ...actions }: Actions) {
  let chipState: ChipState = { is: 'reading' };
  let saveState: SaveState = { is: 'ready' };
  let explanation: Explanation | null = null;
  let insertions = 0;

  const chip = createChip(doc, t, toggle);
  const button = createSaveButton(doc, t, actions);
  const panel = createPopover(doc, chip.root, chip.host, chip.button, t('page_panel_label'), signal);
  signal.addEventListener('abort', () => {
    chip.host.remove();
    button.host.remove();
  });

  function fill(): void {
    const view = { chip: chipState, save: saveState, explanation };
    panel.fill(panelContent(doc, t, view, { ...actions, close: panel.close }));
  }

  async function refresh(): Promise<void> {
    fill();
    if (!panel.isOpen()) return;
    explanation = await explain();
    fill();
  }

  function toggle(): void {
    if (panel.isOpen()) return panel.close();
    fill();
    panel.open();
    refresh();
  }

  return {
    /** Puts both after the name; where the page shows no name of its person, on top of its content. */
    insert(name: Element | null): void {
      if (chip.host.isConnected || insertions >= MOST_INSERTIONS) return;
      insertions++;
      if (name) name.after(chip.host, button.host);
      else (doc.querySelector('main') ?? doc.body).prepend(chip.host, button.host);
    },
    show(state: ChipState): void {
      chipState = state;
      chip.show(state);
      button.host.hidden = state.is !== 'scored';
      refresh();
    },
    showSave(state: SaveState): void {
      saveState = state;
      button.show(state);
      refresh();
    },
  };
}

/** Two readings of the same page differ in when they were made. */
const withoutTime = (key: string, value: unknown) => (key === 'seenAt' ? undefined : value);
