import type { Stage } from '../lib/model/stage.ts';
import { Dialog } from './Dialog.tsx';
import { DialogFoot } from './DialogFoot.tsx';
import { reasonText, STAGE_WORD } from './stage-words.ts';
import { useWords } from './Words.tsx';

interface Props {
  /** What it will be; null while asked for. */
  preview: {
    name: string;
    stage: Stage;
    reason: string | null;
    followUpAt: number | null;
    tags: readonly string[];
    activities: number;
    lines: readonly { label: string; value: string; also: string | null }[];
  } | null;
  onMerge: () => void;
  onCancel: () => void;
}

/** The lead that a merge will make, before it is made. */
export function MergeDialog({ preview, onMerge, onCancel }: Props) {
  const t = useWords();
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });
  const rows = preview && [
    ...preview.lines,
    // Somebody who asked to be left alone is not only archived.
    {
      label: t('merge_stage'),
      value: [t(STAGE_WORD[preview.stage]), preview.reason && reasonText(preview.reason, t)]
        .filter(Boolean)
        .join(' · '),
      also: null,
    },
    ...(preview.followUpAt === null
      ? []
      : [{ label: t('merge_follow_up'), value: date.format(preview.followUpAt), also: null }]),
    ...(preview.tags.length === 0
      ? []
      : [{ label: t('merge_tags'), value: preview.tags.join(', '), also: null }]),
    { label: t('merge_history'), value: t.plural('merge_entries', preview.activities), also: null },
  ];
  return (
    <Dialog title={t('merge_title')} wide onCancel={onCancel}>
      <p className="quiet">{t('merge_intro')}</p>
      {rows ? (
        <dl className="merge-lines">
          {rows.map(({ label, value, also }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {value}
                {also && <span className="quiet merge-also">{t('merge_also', { value: also })}</span>}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p role="status">{t('word_loading')}</p>
      )}
      <DialogFoot
        act={t('merge_act')}
        action="merge"
        disabled={!preview}
        onAct={onMerge}
        onCancel={onCancel}
      />
    </Dialog>
  );
}
