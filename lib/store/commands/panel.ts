import type { Explanation } from '../../messages/protocol.ts';
import type { Fit } from '../../model/fit.ts';
import type { Block, Panel } from '../../model/look.ts';
import type { Miss } from '../../model/reading.ts';
import type { Translate } from '../../model/words.ts';
import { lookOf } from './look.ts';
import { typedForm } from './panel-form.ts';

export interface PanelOf extends Pick<Explanation, 'score' | 'news' | 'reasons' | 'next' | 'stored'> {
  fit: Fit | null;
  /** What the page shows of address and keys that the user should know. */
  questions: readonly string[];
  /** Saving again would take something over. */
  isNews: boolean;
  isSaved: boolean;
  /** Nobody is saved. */
  isFirst: boolean;
  misses: readonly Miss[];
  /** Where the next question is answered, if that is a page. */
  nextPage: string | null;
  /** Name, address and a line about the person. */
  summary: string;
}

/** The panel in the page, but for the actions that depend on what happens there. */
export function panelOf(known: PanelOf, t: Translate): Panel {
  const { score, isSaved, isFirst, summary } = known;
  const isStopped = score?.doNotContact === true;
  return {
    head: [...panelHead(known, t), ...warnings(known, t)],
    actions: [
      [
        'button',
        { class: 'plain', 'data-do': 'copy', value: summary, 'aria-label': t('panel_copy_label') },
        t('panel_copy'),
      ],
      ['span', { role: 'status', class: 'note' }],
    ],
    // Who saves somebody for the first time sees to what they agree before anything else.
    body: [
      ...(isStopped ? [] : typedForm(known.misses, isSaved, t)),
      ...(isFirst
        ? [...stored(known, t), ...reasons(known, t)]
        : [...reasons(known, t), ...stored(known, t)]),
    ],
  };
}

/** Verdict, ICP, stage, and the range drawn. */
function panelHead({ score, fit }: PanelOf, t: Translate): Block[] {
  if (!score) return [['p', {}, t('page_no_icp_help')]];
  const { lower, expected, upper, icpName, doNotContact } = score;
  const { text, className, word, note } = lookOf(score, t);
  const head: Block = [
    'div',
    { class: 'head' },
    ['span', { class: className, 'aria-hidden': 'true' }, text],
    ['span', {}, word],
    ...(note ? [['span', { class: 'stage' }, note] satisfies Block] : []),
    ...(doNotContact ? [] : [['span', { class: 'icp', dir: 'auto' }, icpName] satisfies Block]),
  ];
  if (doNotContact) return [head, ['p', {}, t('page_do_not_contact_help')]];
  const range = t(lower === upper ? 'page_certain' : 'page_range', { lower, expected, upper });
  const style = `--lower:${lower};--expected:${expected};--upper:${upper}${fit ? `;--threshold:${fit.threshold}` : ''}`;
  return [
    head,
    ['span', { class: 'assay-bar', style, role: 'img', 'aria-label': range }],
    ['p', { class: 'range' }, range],
  ];
}

/** What to know before anything is done: a new job, another address, the same person twice, colleagues. */
function warnings({ news, questions, isNews, isSaved }: PanelOf, t: Translate): Block[] {
  const lines = [...news.changes, ...questions, ...news.around];
  if (lines.length === 0) return [];
  const accept: Block = ['button', { class: 'plain', 'data-do': 'save' }, t('panel_accept')];
  return [
    [
      'div',
      { class: 'warnings', role: 'group', 'aria-label': t('panel_warnings') },
      ...[...news.changes, ...(isNews ? questions : [])].map((line): Block => ['p', { dir: 'auto' }, line]),
      ...(isSaved && isNews ? [accept] : []),
      ...[...(isNews ? [] : questions), ...news.around].map((line): Block => ['p', { dir: 'auto' }, line]),
    ],
  ];
}

function reasons({ reasons: given, next, nextPage }: PanelOf, t: Translate): Block[] {
  const link: Block[] = nextPage
    ? [['a', { href: nextPage, target: '_blank', rel: 'noopener' }, t('panel_company_page')]]
    : [];
  const first: Block[] = next ? [['p', { class: 'next' }, `${next} `, ...link]] : [];
  return [
    ...list(t('page_for'), given.for),
    ...list(t('page_against'), given.against),
    ...list(t('page_open'), given.open, first),
  ];
}

/** Open until somebody was saved: who agrees for the first time sees to what. */
function stored({ stored: lines, isSaved, isFirst }: PanelOf, t: Translate): Block[] {
  if (lines.length === 0) return [];
  const open = isFirst && !isSaved;
  return [
    [
      'details',
      { name: open ? 'would-store' : 'stored', ...(open && { open: '' }) },
      ['summary', {}, t(isSaved ? 'page_stored' : 'page_would_store')],
      [
        'dl',
        {},
        ...lines.flatMap(({ label, value }): Block[] => [
          ['dt', {}, label],
          ['dd', { dir: 'auto' }, value],
        ]),
      ],
    ],
  ];
}

const list = (title: string, lines: readonly string[], first: Block[] = []): Block[] =>
  lines.length + first.length === 0
    ? []
    : [
        ['h2', {}, title],
        ...first,
        ...(lines.length > 0
          ? [['ul', {}, ...lines.map((line): Block => ['li', { dir: 'auto' }, line])] satisfies Block]
          : []),
      ];
