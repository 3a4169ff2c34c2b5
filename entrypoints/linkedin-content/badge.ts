import type { Explanation } from '../../lib/messages/protocol.ts';
import type { Score } from '../../lib/model/fit.ts';
import type { Look } from '../../lib/model/look.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { h, trusted } from './dom.ts';
import { createHost } from './host.ts';
import type { PageLife } from './page-life.ts';
import { createPersonPanel } from './person-panel.ts';
import { errorKey } from './save-button.ts';
import { createSaving } from './saving.ts';

/** So long the pointer or the focus rests on a badge before it opens, ms. */
const REST = 400;

/** The one open panel of a list, closed when another opens. */
export interface Opened {
  close: () => void;
}

export type Badge = ReturnType<typeof createBadge>;

/**
 * `<assay-badge>`: the fit on a person card; saved people also show their stage. Resting on it shows the reasons, a
 * click or Enter goes into them; one click there saves this one person.
 * @param read whom the card shows now; nobody once it shows somebody else
 * @param opened is told of the panel that opens
 * @param changed called after a save was taken back
 */
export function createBadge(
  life: PageLife,
  read: () => Pick<Reading, 'subject' | 'kind'>,
  opened: (panel: Opened) => void,
  changed: () => void,
) {
  const { call, t, signal } = life;
  const { host, root } = createHost('assay-badge');
  const button = h('button', {
    class: 'card',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
    onclick: () => {
      open(false);
      personPanel().focusFirst();
    },
  });
  root.append(button);

  let score: Score | null = null;
  let panel: ReturnType<typeof createPersonPanel> | null = null;
  const { save, undo, stateOf } = createSaving(
    life,
    read,
    () => ({
      typed: personPanel().typed,
      clear: personPanel().clear,
      show: (look, state) => {
        if (look) draw(look);
        personPanel().show({ save: state, message: null });
      },
    }),
    changed,
  );

  // Made when it is first opened: a list may have thousands of badges.
  const personPanel = () => {
    panel ??= createPersonPanel(
      { host, root, button },
      life,
      { save: () => save(), add: () => save(true), undo, explain },
      null,
    );
    return panel;
  };

  async function explain(): Promise<Explanation | null> {
    const { subject } = read();
    const answer = subject && (await call('person.explain', { person: subject }));
    if (answer && !answer.ok) panel?.show({ message: t(errorKey(answer.error.name)) });
    return answer?.ok && !signal.aborted ? answer.value : null;
  }

  function open(focus: boolean): void {
    clearTimeout(timer);
    const now = personPanel();
    if (now.isOpen() || !host.isConnected || signal.aborted) return;
    opened(now);
    now.show({ save: stateOf(score, score?.leadId ?? null), message: null });
    now.open(focus);
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const on = (type: string, ms: number, run: () => void) =>
    host.addEventListener(
      type,
      trusted(() => {
        clearTimeout(timer);
        timer = setTimeout(run, ms);
      }),
    );
  // The panel stands inside the host: on the way there nothing is left.
  const leave = () => {
    if (root.activeElement === null) panel?.close();
  };
  // A row may lead somewhere when it is clicked.
  host.addEventListener('click', (event) => event.stopPropagation());
  for (const type of ['pointerenter', 'focusin']) on(type, REST, () => open(false));
  on('pointerleave', REST, leave);
  on('focusout', 0, leave);

  function draw({ text, className, note, label }: Look): void {
    button.ariaLabel = t('page_chip_label', { text: label });
    button.replaceChildren(
      h('span', { class: className }, text),
      note ? h('span', { class: 'note' }, note) : '',
    );
  }

  return {
    host,
    button,
    show(look: Look, now: Score | null): void {
      score = now;
      draw(look);
      if (panel?.isOpen()) panel.show({ save: stateOf(score, score?.leadId ?? null) });
    },
  };
}
