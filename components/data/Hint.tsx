import type { ReactNode } from 'react';
import type { Hint as HintName } from '../../lib/model/hint.ts';
import { errorWord } from '../error-word.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';

interface Props {
  hint: HintName | 'news';
  title: string;
  children: ReactNode;
}

/** Something said once, which the user puts away for good. */
export function Hint({ hint, title, children }: Props) {
  const t = useWords();
  const { call } = useApp();
  const toast = useToast();
  const dismiss = async () => {
    const answer = await call('hint.dismiss', { hint });
    if (!answer.ok) toast({ text: t(errorWord(answer.error.name)) });
  };
  return (
    <section className="note hint" data-hint={hint} aria-label={title}>
      <h2>{title}</h2>
      {children}
      <button type="button" className="button" data-action="dismiss" onClick={dismiss}>
        {t('word_got_it')}
      </button>
    </section>
  );
}
