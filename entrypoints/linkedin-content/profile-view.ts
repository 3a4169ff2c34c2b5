import type { Explanation } from '../../lib/messages/protocol.ts';
import type { Look } from '../../lib/model/look.ts';
import { pageRoot } from '../../lib/pages/page.ts';
import { createChip, plainLook } from './chip.ts';
import { place } from './host.ts';
import type { PageLife } from './page-life.ts';
import { copy, panelContent } from './panel.ts';
import { createPopover } from './popover.ts';
import { createSaveButton, type SaveState } from './save-button.ts';

/** A page that throws our elements out this often does not want them. */
const MOST_INSERTIONS = 3;

interface Actions {
  save: () => void;
  undo: () => void;
  /** Adds what was typed to somebody saved. */
  add: () => void;
  explain: () => Promise<Explanation | null>;
}

/** Chip, save button and panel of one page. */
export function createProfileView({ t, signal }: PageLife, { explain, ...actions }: Actions) {
  let saveState: SaveState = { is: 'ready' };
  /** Why there is no score yet; shown in the panel. */
  let message: string | null = t('page_reading');
  let panelOf: Explanation['panel'] | null = null;
  let insertions = 0;
  let drawn = '';

  const chip = createChip(t, toggle);
  const button = createSaveButton(t, actions);
  const panel = createPopover(
    chip.root,
    chip.host,
    chip.button,
    t('page_panel_label'),
    { ...actions, copy: (from) => copy(from, t) },
    signal,
  );
  chip.show(plainLook(message));
  signal.addEventListener('abort', () => {
    chip.host.remove();
    button.host.remove();
  });

  const fill = () => {
    const view = { message, save: saveState, panel: panelOf };
    const now = JSON.stringify(view);
    // Somebody may be typing in it.
    if (now !== drawn) panel.fill(panelContent(t, view, { ...actions, close: panel.close }));
    drawn = now;
  };

  async function refresh(): Promise<void> {
    fill();
    if (!panel.isOpen() || saveState.is === 'saving') return;
    panelOf = (await explain())?.panel ?? null;
    fill();
  }

  function toggle(): void {
    if (panel.isOpen()) return panel.close();
    fill();
    panel.open();
    refresh();
  }

  return {
    /** Puts both after the name; where the page shows none, on top of its content. Looks for it only if needed. */
    insert(findName: () => Element | null): void {
      const page = pageRoot(document);
      // The classic app's frame may come over a shell, or load anew, with our elements in the document behind.
      const isThere = chip.host.isConnected && chip.host.ownerDocument === page.ownerDocument;
      if (isThere || insertions >= MOST_INSERTIONS) return;
      insertions++;
      const hosts = [chip.host, button.host];
      const name = findName();
      if (name) place(hosts, name);
      else place(hosts, page.querySelector('main') ?? page.querySelector('body') ?? page, 'prepend');
    },
    /** Nothing can be saved here, and why. */
    refuse(sentence: string): void {
      message = sentence;
      chip.show(plainLook(t('page_not_read')));
      button.host.hidden = true;
      fill();
    },
    /** Null leaves the chip as it is. */
    show(look: Look | null, save: SaveState): void {
      saveState = save;
      message = null;
      if (look) chip.show(look);
      button.show(save);
      button.host.hidden = save.is === 'barred';
      refresh();
    },
    typed: panel.typed,
    clear: panel.clear,
  };
}
