import { useLiveQuery } from 'dexie-react-hooks';
import { type OpenQuestion, openQuestions } from '../../lib/store/open-questions.ts';
import { useApp } from './app.ts';

/** Questions that wait for the user, undefined until read. */
export function useQuestions(): OpenQuestion[] | undefined {
  const { db } = useApp();
  return useLiveQuery(() => openQuestions(db), [db]);
}
