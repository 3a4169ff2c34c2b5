import type { ErrorName } from '../../lib/errors.ts';
import type { Score } from '../../lib/model/fit.ts';
import type { Look } from '../../lib/model/look.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { PageLife } from './page-life.ts';
import type { Typed } from './popover.ts';
import type { SaveState } from './save-button.ts';

/** What shows how a save goes. */
export interface SaveView {
  /** Null leaves the fit as it is. */
  show: (look: Look | null, save: SaveState) => void;
  typed: () => Typed;
  clear: () => void;
}

/**
 * Saving one person, and taking it back.
 * @param read whom the page shows now: what is stored is read again at the click, under the address it has then
 * @param undone called after a save was taken back
 */
export function createSaving(
  { call, url, signal }: PageLife,
  read: () => Pick<Reading, 'subject' | 'kind'>,
  view: () => SaveView | null,
  undone: () => void,
) {
  let undoable: string | null = null;
  /** That save was the first of this person. */
  let isNew = false;
  let saving = false;
  let isReady = false;

  const saved = (): SaveState => ({ is: 'saved', undo: undoable !== null });
  const failed = (name: ErrorName) => view()?.show(null, { is: 'failed', name });

  /** @param addOnly takes over nothing of what the page shows of somebody saved */
  async function save(addOnly = false): Promise<void> {
    if (saving) return;
    const { subject, kind } = read();
    if (signal.aborted || location.href !== url || !subject) return failed('stale');
    saving = true;
    view()?.show(null, { is: 'saving' });
    const answer = await call('lead.save', {
      person: subject,
      kind,
      page: url,
      addOnly,
      ...view()?.typed(),
    });
    saving = false;
    if (signal.aborted) return;
    if (!answer.ok) return failed(answer.error.name);
    undoable = answer.value.operation;
    isNew = answer.value.created;
    view()?.clear();
    view()?.show(answer.value.look, saved());
  }

  return {
    save,
    /** By the keyboard, which does not see whether somebody is saved already. */
    saveNew: () => {
      if (isReady) save();
    },
    async undo(): Promise<void> {
      if (!undoable) return;
      const answer = await call('lead.undo', { save: undoable });
      undoable = null;
      if (signal.aborted) return;
      if (!answer.ok) failed(answer.error.name);
      undone();
    },
    /** What can be done with somebody who is scored so. */
    stateOf(score: Pick<Score, 'stage' | 'doNotContact'> | null, leadId: string | null): SaveState {
      // Worked on elsewhere since: taking the save back would take that work with it.
      if (isNew && leadId && score && score.stage !== 'lead') undoable = null;
      isReady = !leadId && !score?.doNotContact;
      return leadId ? saved() : { is: isReady ? 'ready' : 'barred' };
    },
  };
}
