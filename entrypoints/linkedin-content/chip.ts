import type { ErrorName } from '../../lib/errors.ts';
import { badgeOf } from '../../lib/model/badge.ts';
import type { Score } from '../../lib/model/fit.ts';
import type { Refusal } from '../../lib/model/reading.ts';
import { VERDICT_WORD } from '../../lib/model/verdict-word.ts';
import type { Say } from '../../lib/model/words.ts';
import { h } from './dom.ts';
import { createHost } from './host.ts';

export type ChipState =
  | { is: 'reading' }
  | { is: 'refused'; refusal: Refusal }
  | { is: 'failed'; name: ErrorName }
  /** `score` is null when no ICP is live. */
  | { is: 'scored'; score: Score | null };

/** `<assay-chip>`: the fit beside the name; a click anywhere on it opens the panel. */
export function createChip(t: Say, toggle: () => void) {
  const { host, root } = createHost('assay-chip');
  const button = h('button', {
    class: 'chip',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
    onclick: toggle,
  });
  root.append(button);
  return {
    host,
    root,
    button,
    show(state: ChipState) {
      const parts = chipParts(t, state);
      const { text, className } = badgeOf(state.is === 'scored' ? state.score : null);
      button.replaceChildren(
        h('span', { class: className, 'aria-hidden': 'true' }, text),
        h('span', {}, parts.word),
        parts.stage ? h('span', { class: 'stage' }, parts.stage) : '',
      );
      const said = [state.is === 'scored' ? text : '', parts.word, parts.stage].filter(Boolean).join(', ');
      button.setAttribute('aria-label', t('page_chip_label', { text: said }));
    },
  };
}

function chipParts(t: Say, state: ChipState): { word: string; stage: string | null } {
  if (state.is === 'reading') return { word: t('page_reading'), stage: null };
  if (state.is !== 'scored') return { word: t('page_not_read'), stage: null };
  if (!state.score) return { word: t('page_no_icp'), stage: null };
  const { verdict, stage, doNotContact } = state.score;
  if (doNotContact) return { word: t(VERDICT_WORD[verdict]), stage: t('page_do_not_contact') };
  return { word: t(VERDICT_WORD[verdict]), stage: stage && t(`stage_${stage}`) };
}
