import type { Explanation } from '../../lib/messages/protocol.ts';
import { badgeOf } from '../../lib/model/badge.ts';
import type { Refusal } from '../../lib/model/reading.ts';
import { VERDICT_WORD } from '../../lib/model/verdict-word.ts';
import type { Say, WordKey } from '../../lib/model/words.ts';
import type { ChipState } from './chip.ts';
import { h } from './dom.ts';
import { errorKey, type SaveActions, type SaveState, saveControls } from './save-button.ts';

export interface PanelView {
  chip: ChipState;
  save: SaveState;
  explanation: Explanation | null;
}

export const refusalKey = (refusal: Refusal): WordKey => `refusal_${refusal.replaceAll('-', '_')}` as WordKey;

/** Content of the chip's panel: verdict with its range, reasons, what is open, exactly what is or would be stored. */
export function panelContent(t: Say, view: PanelView, actions: SaveActions & { close: () => void }): Node[] {
  const { chip, save, explanation } = view;
  const close = h('button', { class: 'plain', onclick: actions.close }, t('page_close'));
  if (chip.is !== 'scored') {
    return [h('p', {}, message(t, chip)), h('div', { class: 'actions' }, close)];
  }
  return [
    ...heading(t, chip),
    h('div', { class: 'actions' }, ...saveControls(t, save, actions), close),
    ...(explanation ? reasons(t, explanation, save.is === 'saved') : [h('p', {}, t('page_reading'))]),
  ];
}

function message(t: Say, chip: Exclude<ChipState, { is: 'scored' }>): string {
  if (chip.is === 'refused') return t(refusalKey(chip.refusal));
  return chip.is === 'failed' ? t(errorKey(chip.name)) : t('page_reading');
}

function heading(t: Say, { score }: { score: Explanation['score'] }): Node[] {
  if (!score) return [h('p', {}, t('page_no_icp_help'))];
  const { lower, expected, upper, verdict, icpName } = score;
  const { text, className } = badgeOf(score);
  const range = t('page_range', { lower, expected, upper });
  return [
    h(
      'div',
      { class: 'head' },
      h('span', { class: className, 'aria-hidden': 'true' }, text),
      h('span', {}, t(VERDICT_WORD[verdict])),
      h('span', { class: 'icp' }, icpName),
    ),
    h('span', {
      class: 'assay-bar',
      style: `--lower:${lower};--expected:${expected};--upper:${upper}`,
      role: 'img',
      'aria-label': range,
    }),
    h('p', { class: 'range' }, range),
  ];
}

function reasons(t: Say, explanation: Explanation, saved: boolean): Node[] {
  const list = (title: WordKey, lines: readonly string[]): Node[] =>
    lines.length === 0 ? [] : [h('h2', {}, t(title)), h('ul', {}, ...lines.map((line) => h('li', {}, line)))];
  return [
    ...list('page_for', explanation.reasons.for),
    ...list('page_against', explanation.reasons.against),
    ...list('page_open', explanation.reasons.open),
    ...(explanation.next ? [h('p', { class: 'next' }, explanation.next)] : []),
    h('h2', {}, t(saved ? 'page_stored' : 'page_would_store')),
    h(
      'dl',
      {},
      ...explanation.stored.flatMap(({ label, value }) => [
        h('dt', {}, label),
        h('dd', { dir: 'auto' }, value),
      ]),
    ),
  ];
}
