import { badgeOf } from '../../model/badge.ts';
import type { Score } from '../../model/fit.ts';
import type { Look } from '../../model/look.ts';
import { VERDICT_WORD } from '../../model/verdict-word.ts';
import type { Translate } from '../../model/words.ts';

/** How a score looks on chip and badge; `null` is nobody scored, because no ICP is live. */
export function lookOf(score: Score | null, t: Translate): Look {
  const { text, className } = badgeOf(score);
  if (!score) return { text, className, word: t('page_no_icp'), note: null, label: t('page_no_icp') };
  // Whoever asked to be left alone: that is the first thing to see, the number the last.
  const warned = score.doNotContact;
  const word = t(warned ? 'page_do_not_contact' : VERDICT_WORD[score.verdict]);
  const note = score.stage && t(`stage_${score.stage}`);
  if (warned) return { text: '⊘', className: 'assay-badge is-stop', word, note, label: word };
  const label = [t('page_badge_label', { text, verdict: word }), note].filter(Boolean).join(', ');
  return { text, className, word, note, label };
}
