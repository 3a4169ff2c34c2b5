import { useRef, useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import type { MergePreview } from '../../lib/messages/people-commands.ts';
import type { WordKey } from '../../lib/model/words.ts';
import { shownText } from '../../lib/store/facts.ts';
import type { OpenQuestion } from '../../lib/store/open-questions.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { errorWord } from '../error-word.ts';
import { MergeDialog } from '../MergeDialog.tsx';
import { QuestionCard, type Side } from '../QuestionCard.tsx';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { toLeadView } from './to-lead-view.ts';
import { useQuestions } from './use-questions.ts';

const REASON_WORD: Partial<Record<string, WordKey>> = {
  'same-name': 'question_same_name',
  'same-company': 'question_same_company',
  'same-headline': 'question_same_headline',
  'same-slug': 'question_same_slug',
  'same-location': 'question_same_location',
  'other-member': 'question_other_member',
};

/** Everything only the user can decide about saved people, answered with one click and taken back with another. */
export function Questions() {
  const t = useWords();
  const toast = useToast();
  const { call } = useApp();
  const questions = useQuestions();
  const list = useRef<HTMLUListElement>(null);
  const [merging, setMerging] = useState<{ of: OpenQuestion; preview: MergePreview | null } | null>(null);
  const [error, setError] = useState<ErrorName | null>(null);
  if (!questions) return <p className="empty is-loading">{t('word_loading')}</p>;

  const reopen = async (questionId: string) => {
    const back = await call('question.reopen', { questionId });
    if (!back.ok) toast({ text: t(errorWord(back.error.name)) });
    else if (!back.value.undone) toast({ text: t('question_not_undone') });
  };
  const answer = async ({ question, leads }: OpenQuestion, same: boolean) => {
    setMerging(null);
    const answered = await call('question.answer', { questionId: question.id, same });
    setError(answered.ok ? null : answered.error.name);
    if (!answered.ok) return;
    // The row goes: the keyboard goes on at the top of the list.
    list.current?.closest('main')?.focus();
    const text = t(same ? 'question_merged' : 'question_kept', { name: leads[0].name });
    toast({ text, undo: () => void reopen(question.id) });
  };
  const preview = async (of: OpenQuestion) => {
    setMerging({ of, preview: null });
    const [older, newer] = of.leads.toSorted((a, b) => a.createdAt - b.createdAt);
    const shown = await call('lead.mergePreview', { winnerId: older?.id ?? '', loserId: newer?.id ?? '' });
    setError(shown.ok ? null : shown.error.name);
    setMerging((now) => (now?.of === of && shown.ok ? { of, preview: shown.value } : null));
  };
  return (
    <>
      {error && <ErrorNote name={error} />}
      {questions.length === 0 && <p className="empty">{t('question_none')}</p>}
      <ul className="questions" ref={list}>
        {questions.map((each) => (
          <QuestionCard
            key={each.question.id}
            id={each.question.id}
            title={t(TITLE[each.question.kind])}
            text={t(TEXT[each.question.kind], { one: each.leads[0].name, other: each.leads[1].name })}
            reasons={each.question.reasons.flatMap((reason) => REASON_WORD[reason] ?? [])}
            sides={[sideOf(each.leads[0]), sideOf(each.leads[1])]}
            onSame={() => void preview(each)}
            onTwo={() => void answer(each, false)}
          />
        ))}
      </ul>
      {merging && (
        <MergeDialog
          preview={merging.preview}
          onMerge={() => void answer(merging.of, true)}
          onCancel={() => setMerging(null)}
        />
      )}
    </>
  );
}

const TITLE = {
  'same-person': 'question_one_or_two',
  'slug-reassigned': 'question_address',
} as const;
const TEXT = {
  'same-person': 'question_one_or_two_text',
  'slug-reassigned': 'question_address_text',
} as const;

const sideOf = (lead: OpenQuestion['leads'][number]): Side => ({
  lead: toLeadView(lead),
  location: shownText(lead.facts.location),
  savedAt: lead.createdAt,
});
