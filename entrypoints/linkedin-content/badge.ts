import { badgeOf } from '../../lib/model/badge.ts';
import type { Score } from '../../lib/model/fit.ts';
import { VERDICT_WORD } from '../../lib/model/verdict-word.ts';
import type { Say } from '../../lib/model/words.ts';
import { h } from './dom.ts';
import { createHost } from './host.ts';

/** `<assay-badge>`: the fit on a person card; saved people also show their stage. */
export function createBadge(t: Say, score: Score): HTMLElement {
  const { host, root } = createHost('assay-badge');
  const { text, className } = badgeOf(score);
  const verdict = t(VERDICT_WORD[score.verdict]);
  const stage = score.doNotContact ? t('page_do_not_contact') : score.stage && t(`stage_${score.stage}`);
  const label = [t('page_badge_label', { text, verdict }), stage].filter(Boolean).join(', ');
  root.append(
    h(
      'span',
      { class: 'card', role: 'img', 'aria-label': label, title: label },
      h('span', { class: className }, text),
      stage ? h('span', { class: 'note' }, stage) : null,
    ),
  );
  return host;
}
