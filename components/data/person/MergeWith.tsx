import { useCallback, useState } from 'react';
import type { MergePreview } from '../../../lib/messages/people-commands.ts';
import type { Lead } from '../../../lib/model/lead.ts';
import { searchLeads } from '../../../lib/store/search-leads.ts';
import { errorWord } from '../../error-word.ts';
import { MergeDialog } from '../../MergeDialog.tsx';
import { PersonSearch } from '../../PersonSearch.tsx';
import { useToast } from '../../Toast.tsx';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { toLeadView } from '../to-lead-view.ts';

/** People offered at once. */
const OFFERED = 8;

/** Makes this person and another saved one a single lead, after showing what that will be. */
export function MergeWith({ lead, onMerged }: { lead: Lead; onMerged: (leadId: string) => void }) {
  const t = useWords();
  const toast = useToast();
  const { db, call } = useApp();
  const [other, setOther] = useState<{ id: string; preview: MergePreview | null } | null>(null);
  const find = useCallback(
    async (text: string) => {
      const rows = await searchLeads(db, text || lead.name, OFFERED);
      return rows.filter(({ id }) => id !== lead.id).map((row) => toLeadView(row));
    },
    [db, lead.id, lead.name],
  );
  const pairWith = async (id: string) => {
    const row = await db.leads.get(id);
    // The older one keeps its address here.
    const isOlder = (row?.createdAt ?? 0) < lead.createdAt;
    return isOlder ? { winnerId: id, loserId: lead.id } : { winnerId: lead.id, loserId: id };
  };
  const choose = async (id: string) => {
    setOther({ id, preview: null });
    const shown = await call('lead.mergePreview', await pairWith(id));
    if (!shown.ok) {
      setOther(null);
      return toast({ text: t(errorWord(shown.error.name)) });
    }
    setOther({ id, preview: shown.value });
  };
  const merge = async (id: string) => {
    setOther(null);
    const merged = await call('lead.merge', await pairWith(id));
    if (!merged.ok) return toast({ text: t(errorWord(merged.error.name)) });
    const { leadId, activityId } = merged.value;
    const undo = async () => {
      const undone = await call('lead.unmerge', { activityId });
      if (!undone.ok) toast({ text: t(errorWord(undone.error.name)) });
      else if (!undone.value.undone) toast({ text: t('question_not_undone') });
      else onMerged(lead.id);
    };
    onMerged(leadId);
    toast({ text: t('question_merged', { name: lead.name }), undo });
  };
  return (
    <>
      <PersonSearch label={t('person_merge_whom')} find={find} onChoose={({ id }) => void choose(id)} />
      {other && (
        <MergeDialog
          preview={other.preview}
          onMerge={() => void merge(other.id)}
          onCancel={() => setOther(null)}
        />
      )}
    </>
  );
}
