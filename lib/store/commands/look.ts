import type { Explanation } from '../../messages/protocol.ts';
import { badgeOf } from '../../model/badge.ts';
import type { Score } from '../../model/fit.ts';
import type { Block, Look } from '../../model/look.ts';
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

/** The head of the panel: verdict, ICP, and the range drawn. */
export function panelHead(score: Score | null, t: Translate): Block[] {
  if (!score) return [['p', {}, t('page_no_icp_help')]];
  if (score.doNotContact) return [stopHead(score, t), ['p', {}, t('page_do_not_contact_help')]];
  const { lower, expected, upper, icpName } = score;
  const { text, className, word } = lookOf(score, t);
  const range = t(lower === upper ? 'page_certain' : 'page_range', { lower, expected, upper });
  const style = `--lower:${lower};--expected:${expected};--upper:${upper}`;
  return [
    [
      'div',
      { class: 'head' },
      ['span', { class: className, 'aria-hidden': 'true' }, text],
      ['span', {}, word],
      ['span', { class: 'icp' }, icpName],
    ],
    ['span', { class: 'assay-bar', style, role: 'img', 'aria-label': range }],
    ['p', { class: 'range' }, range],
  ];
}

function stopHead(score: Score, t: Translate): Block {
  const { text, className, word } = lookOf(score, t);
  return [
    'div',
    { class: 'head' },
    ['span', { class: className, 'aria-hidden': 'true' }, text],
    ['span', {}, word],
  ];
}

/** What the page shows newly, and how many saved people are near: sentences. */
export function newsLines(
  { changes, around }: Pick<Explanation, 'changes' | 'around'>,
  company: string,
  t: Translate,
) {
  const { colleagues, customers, perhapsColleagues, lookAlikes } = around;
  const atCompany = [
    colleagues > 0 && t.plural('page_colleagues', colleagues, { company }),
    customers > 0 && t.plural('page_customers', customers),
  ].filter((line) => line !== false);
  return {
    changes: changes.map(({ field, before, now }) =>
      t(field === 'title' ? 'page_change_title' : 'page_change_company', { before, now }),
    ),
    around: [
      ...(atCompany.length > 0 ? [atCompany.join(' ')] : []),
      ...(perhapsColleagues > 0 ? [t.plural('page_perhaps_colleagues', perhapsColleagues, { company })] : []),
      ...(lookAlikes > 0 ? [t.plural('page_look_alikes', lookAlikes)] : []),
    ],
  };
}

/** Below the actions: reasons, what is open, exactly what is or would be stored. */
export function panelReasons(
  { reasons, next, stored }: Pick<Explanation, 'reasons' | 'next' | 'stored'>,
  news: Explanation['news'],
  isSaved: boolean,
  t: Translate,
): Block[] {
  return [
    ...list(t('page_changes'), news.changes),
    ...news.around.map((line): Block => ['p', {}, line]),
    ...list(t('page_for'), reasons.for),
    ...list(t('page_against'), reasons.against),
    ...list(t('page_open'), reasons.open),
    ...(next ? [['p', { class: 'next' }, next] satisfies Block] : []),
    ...storedBlocks(stored, t(isSaved ? 'page_stored' : 'page_would_store')),
  ];
}

const storedBlocks = (stored: Explanation['stored'], title: string): Block[] =>
  stored.length === 0
    ? []
    : [
        ['h2', {}, title],
        [
          'dl',
          {},
          ...stored.flatMap(({ label, value }): Block[] => [
            ['dt', {}, label],
            ['dd', { dir: 'auto' }, value],
          ]),
        ],
      ];

const list = (title: string, lines: readonly string[]): Block[] =>
  lines.length === 0
    ? []
    : [
        ['h2', {}, title],
        ['ul', {}, ...lines.map((line): Block => ['li', {}, line])],
      ];
