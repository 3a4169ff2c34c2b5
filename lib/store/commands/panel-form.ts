import { ENTERABLE_FIELDS, type EnterableField } from '../../messages/entry-commands.ts';
import type { Block } from '../../model/look.ts';
import type { Miss } from '../../model/reading.ts';
import type { Translate } from '../../model/words.ts';
import { FIELD_LABELS } from './stored-lines.ts';

/**
 * What may be typed in the moment of saving: fields that the page should show and Assay could not read, a note, tags, a
 * follow-up. With somebody not saved it goes with the save; what was typed before is not shown, the page's own scripts
 * could read it.
 */
export function typedForm(misses: readonly Miss[], isSaved: boolean, t: Translate): Block[] {
  const drifted = missed(misses, 'drift');
  const late = missed(misses, 'not-loaded');
  const names = new Intl.ListFormat(t.locale).format(late.map((field) => t(FIELD_LABELS[field])));
  const asked: Block[] = [
    ...(drifted.length + late.length > 0 ? [['h2', {}, t('panel_missed')] satisfies Block] : []),
    ...(late.length > 0 ? [['p', {}, t('panel_missed_late', { fields: names })] satisfies Block] : []),
    ...[...drifted, ...late].map((field) =>
      input(field, t('panel_missed_type', { field: t(FIELD_LABELS[field]) }), '1000'),
    ),
    ...(drifted.length > 0
      ? [['p', { class: 'note' }, t('panel_misread', { question: t('popup_skeleton_ask') })] satisfies Block]
      : []),
  ];
  return [
    [
      'details',
      { class: 'typed', ...(drifted.length > 0 ? { name: 'missed', open: '' } : { name: 'typed' }) },
      ['summary', {}, t('panel_plans')],
      ...asked,
      [
        'label',
        {},
        t('panel_note'),
        ['textarea', { name: 'note', rows: '2', maxlength: '5000', dir: 'auto' }],
      ],
      input('tags', t('panel_tags'), '1000'),
      ['label', {}, t('panel_follow_up'), ['input', { name: 'followUpAt', type: 'date' }]],
      isSaved
        ? ['button', { class: 'plain', 'data-do': 'add' }, t('panel_add')]
        : ['p', { class: 'note' }, t('panel_entered_saved')],
    ],
  ];
}

const input = (name: string, label: string, maxlength: string): Block => [
  'label',
  {},
  label,
  ['input', { name, maxlength, dir: 'auto', autocomplete: 'off' }],
];

/** Fields of the person that were missed for one reason and that the user may type. */
const missed = (misses: readonly Miss[], why: Miss['why']): EnterableField[] =>
  ENTERABLE_FIELDS.filter((field) =>
    misses.some((miss) => miss.of === 'subject' && miss.field === field && miss.why === why),
  );
