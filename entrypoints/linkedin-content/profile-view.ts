import type { Look } from '../../lib/model/look.ts';
import { pageRoot } from '../../lib/pages/page.ts';
import { createChip, plainLook } from './chip.ts';
import { place } from './host.ts';
import type { PageLife } from './page-life.ts';
import { createPersonPanel, type PersonActions } from './person-panel.ts';
import { createSaveButton, type SaveState } from './save-button.ts';

/** A page that throws our elements out this often does not want them. */
const MOST_INSERTIONS = 3;

/** Chip, save button and panel of one page. */
export function createProfileView(life: PageLife, actions: PersonActions) {
  const { t, signal } = life;
  const reading = t('page_reading');
  let insertions = 0;

  const chip = createChip(t, toggle);
  const button = createSaveButton(t, actions);
  const panel = createPersonPanel(chip, life, actions, reading);
  chip.show(plainLook(reading));
  signal.addEventListener('abort', () => {
    chip.host.remove();
    button.host.remove();
  });

  function toggle(): void {
    if (panel.isOpen()) panel.close();
    else panel.open();
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
      chip.show(plainLook(t('page_not_read')));
      button.host.hidden = true;
      panel.show({ message: sentence });
    },
    /** Null leaves the chip as it is. */
    show(look: Look | null, save: SaveState): void {
      if (look) chip.show(look);
      button.show(save);
      button.host.hidden = save.is === 'barred';
      panel.show({ save, message: null });
    },
    toggle,
    typed: panel.typed,
    clear: panel.clear,
  };
}
