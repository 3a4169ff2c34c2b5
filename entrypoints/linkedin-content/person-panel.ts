import type { Explanation } from '../../lib/messages/protocol.ts';
import type { PageLife } from './page-life.ts';
import { copy, type PanelActions, type PanelView, panelContent } from './panel.ts';
import { createPopover } from './popover.ts';
import type { SaveActions } from './save-button.ts';

export interface PersonActions extends SaveActions, Pick<PanelActions, 'add'> {
  explain: () => Promise<Explanation | null>;
}

/** The panel of one person behind the button that opens it; asks for its content only while it is open. */
export function createPersonPanel(
  place: { root: ShadowRoot; host: HTMLElement; button: HTMLElement },
  { t, signal }: PageLife,
  { explain, ...actions }: PersonActions,
  message: string | null,
) {
  const view: PanelView = { message, save: { is: 'ready' }, panel: null };
  let drawn = '';
  const copying = { ...actions, copy: (from: HTMLButtonElement) => copy(from, t) };
  const box = createPopover(place, t('page_panel_label'), copying, signal);

  const fill = () => {
    const now = JSON.stringify(view);
    // Somebody may be typing in it.
    if (now !== drawn) box.fill(panelContent(t, view, { ...actions, close: box.close }));
    drawn = now;
  };

  async function refresh(): Promise<void> {
    fill();
    if (!box.isOpen() || view.message || view.save.is === 'saving') return;
    view.panel = (await explain())?.panel ?? null;
    fill();
  }

  return {
    ...box,
    /** @param focus false leaves it where it is: nobody asked for it to move */
    open(focus = true): void {
      fill();
      box.open(focus);
      refresh();
    },
    show(changes: Partial<PanelView>): void {
      Object.assign(view, changes);
      refresh();
    },
  };
}
