import { useCallback, useEffect, useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import type { Score } from '../../lib/model/fit.ts';
import type { Person, Reading, Refusal } from '../../lib/model/reading.ts';
import { useApp } from './app.ts';

/** Who is on the page in front. */
export type Current =
  | { state: 'asking' }
  /** Not a LinkedIn page, or one opened before Assay. */
  | { state: 'silent' }
  | { state: 'refused'; refusal: Refusal }
  /** A list: whom to save is chosen by opening them. */
  | { state: 'people' }
  /** A company: what it shows counts for whoever works there. */
  | { state: 'company' }
  | { state: 'person'; person: Person; kind: Reading['kind']; page: string; score: Score | null }
  | { state: 'failed'; error: ErrorName };

/** Ms between two looks at a page that is still loading. */
const LOOK_AGAIN = 1_000;
const PASSING: readonly (Refusal | null)[] = ['stale', 'not-loaded'];

/** Reads the page of a tab and scores who is there, now and whenever `look` is called; nothing is stored. */
export function usePerson(tabId: number): { current: Current; look: () => Promise<Current> } {
  const { call, tabs } = useApp();
  const [current, setCurrent] = useState<Current>({ state: 'asking' });

  const look = useCallback(async (): Promise<Current> => {
    const answer = await tabs.read(tabId);
    if (!answer) return { state: 'silent' };
    const { reading, url } = answer;
    if (reading.refusal) return { state: 'refused', refusal: reading.refusal };
    if (!reading.subject && !reading.company) return { state: 'people' };
    const { subject, company } = reading;
    const scored = await call('person.score', { subject, people: [], company });
    if (!scored.ok) return { state: 'failed', error: scored.error.name };
    if (!subject) return { state: 'company' };
    const { subject: score } = scored.value;
    return { state: 'person', person: subject, kind: reading.kind, page: url, score };
  }, [call, tabs, tabId]);

  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const run = async () => {
      const seen = await look();
      if (stop.signal.aborted) return;
      setCurrent(seen);
      if (seen.state === 'refused' && PASSING.includes(seen.refusal)) timer = setTimeout(run, LOOK_AGAIN);
    };
    void run();
    stop.signal.addEventListener('abort', () => clearTimeout(timer));
    return () => stop.abort();
  }, [look]);

  return { current, look };
}
