import type { Explanation } from '../../lib/messages/protocol.ts';
import { type ChipState, createChip } from './chip.ts';
import { panelContent } from './panel.ts';
import { createPopover } from './popover.ts';
import { createSaveButton, type SaveState } from './save-button.ts';
import type { PageLife } from './session.ts';

/** A page that throws our elements out this often does not want them. */
const MOST_INSERTIONS = 3;

interface Actions {
  save: () => void;
  undo: () => void;
  explain: () => Promise<Explanation | null>;
}

/** Chip, save button and panel of one page. */
export function createProfileView({ t, signal }: PageLife, { explain, ...actions }: Actions) {
  let chipState: ChipState = { is: 'reading' };
  let saveState: SaveState = { is: 'ready' };
  let explanation: Explanation | null = null;
  let insertions = 0;

  const chip = createChip(t, toggle);
  const button = createSaveButton(t, actions);
  const panel = createPopover(chip.root, chip.host, chip.button, t('page_panel_label'), signal);
  signal.addEventListener('abort', () => {
    chip.host.remove();
    button.host.remove();
  });

  function fill(): void {
    const view = { chip: chipState, save: saveState, explanation };
    panel.fill(panelContent(t, view, { ...actions, close: panel.close }));
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
      else (document.querySelector('main') ?? document.body).prepend(chip.host, button.host);
    },
    /** New states; null leaves the chip as it is. */
    show(state: ChipState | null, save: SaveState = saveState): void {
      chipState = state ?? chipState;
      saveState = save;
      chip.show(chipState);
      button.show(saveState);
      button.host.hidden = chipState.is !== 'scored';
      refresh();
    },
  };
}
