import { useCallback, useEffect, useRef, useState } from 'react';
import { type ErrorName, ExpectedError } from '../../lib/errors.ts';
import { IMPORT_CHUNK, type ImportedFile } from '../../lib/model/import-file.ts';
import type { KnownPeople } from '../../lib/store/import/known.ts';
import { errorWord } from '../error-word.ts';
import { useToast } from '../Toast.tsx';
import { useBeforeLeave } from '../use-before-leave.ts';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';

export type ImportTo = 'candidates' | 'leads';

/** How far somebody is with a file of people. */
export type Importing =
  | { state: 'none' }
  | { state: 'reading'; name: string }
  | { state: 'refused'; name: string; error: ErrorName }
  | { state: 'read'; found: ImportedFile; known: KnownPeople }
  | { state: 'running' | 'undoing'; done: number; total: number }
  /** `left`: it was stopped or refused before the end. */
  | { state: 'done'; added: number; left: boolean; error: ErrorName | null }
  | { state: 'undone'; count: number };

/** One import under way: what goes where, how far it is, and the operations by which it is taken back. */
interface Run {
  found: ImportedFile;
  to: ImportTo;
  at: number;
  added: number;
  operations: string[];
}

/**
 * Reads a file of people and sends it to the worker 1,000 rows at a time. A worker that ends is asked again by the
 * client. Who closes the page is asked; who goes to another screen is told that it stopped there, and may take it back.
 * What came in stays, and the same file goes on where it stopped.
 */
export function useImport() {
  const t = useWords();
  const toast = useToast();
  const { call, imports } = useApp();
  const [importing, setImporting] = useState<Importing>({ state: 'none' });
  const stop = useRef(new AbortController());
  const run = useRef<Run | null>(null);
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
      stop.current.abort();
    };
  }, []);
  useBeforeLeave(importing.state === 'running' || importing.state === 'undoing');

  const choose = useCallback(
    async (file: File) => {
      stop.current.abort();
      stop.current = new AbortController();
      const { signal } = stop.current;
      const { name } = file;
      setImporting({ state: 'reading', name });
      try {
        const files = await imports();
        const found = await files.read(file, signal);
        const known = { fresh: 0, saved: 0, candidates: 0, blocked: 0 };
        for (let at = 0; at < found.rows.length; at += IMPORT_CHUNK) {
          const some = await files.known(found.rows.slice(at, at + IMPORT_CHUNK));
          for (const kind of Object.keys(known) as (keyof KnownPeople)[]) known[kind] += some[kind];
          signal.throwIfAborted();
        }
        setImporting({ state: 'read', found, known });
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof ExpectedError)) throw error;
        setImporting({ state: 'refused', name, error: error.name });
      }
    },
    [imports],
  );

  const goOn = async () => {
    const current = run.current;
    if (!current) return;
    stop.current = new AbortController();
    const { signal } = stop.current;
    const { found, to } = current;
    const { rows, columns, file, madeAt } = found;
    const total = rows.length;
    const end = (error: ErrorName | null) => {
      const { added, at } = current;
      const left = at < total;
      if (isShown.current) return setImporting({ state: 'done', added, left, error });
      const why = error ? t(errorWord(error)) : left && t('import_stopped');
      toast({
        text: [t.plural('import_done', added), why].filter(Boolean).join(' '),
        ...(added > 0 && { undo: () => void undo() }),
      });
    };
    setImporting({ state: 'running', done: current.at, total });
    const begun = await call('import.begin', {});
    if (!begun.ok) return end(begun.error.name);
    while (current.at < total && !signal.aborted) {
      const chunk = rows.slice(current.at, current.at + IMPORT_CHUNK);
      const answer = await call('people.import', { to, file, columns, madeAt, rows: chunk });
      if (!answer.ok) return end(answer.error.name);
      current.at += chunk.length;
      current.added += answer.value.added;
      current.operations.push(answer.value.operation);
      setImporting({ state: 'running', done: current.at, total });
    }
    end(null);
  };

  const start = (found: ImportedFile, to: ImportTo) => {
    run.current = { found, to, at: 0, added: 0, operations: [] };
    return goOn();
  };

  const undo = async () => {
    const operations = run.current?.operations ?? [];
    const total = operations.length;
    let count = 0;
    for (const [done, operation] of operations.toReversed().entries()) {
      setImporting({ state: 'undoing', done, total });
      const answer = await call('import.undo', { import: operation });
      if (!answer.ok) {
        const error = answer.error.name;
        const added = (run.current?.added ?? 0) - count;
        if (!isShown.current) return toast({ text: t(errorWord(error)) });
        return setImporting({ state: 'done', added, left: false, error });
      }
      count += answer.value.undone;
    }
    run.current = null;
    setImporting({ state: 'undone', count });
    if (!isShown.current) toast({ text: t.plural('import_undone', count) });
  };

  const clear = () => {
    stop.current.abort();
    setImporting({ state: 'none' });
  };
  return { importing, choose, start, goOn, undo, clear, cancel: () => stop.current.abort() };
}
