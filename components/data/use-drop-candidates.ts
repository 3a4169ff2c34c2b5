import { useState } from 'react';
import { IMPORT_CHUNK, type ImportColumns, type ImportRow } from '../../lib/model/import-file.ts';
import type { CandidateRow } from '../../lib/store/rows.ts';
import { errorWord } from '../error-word.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';

/** Takes candidates off the list; until the next message they can be brought back, as their file brought them. */
export function useDropCandidates(): { dropping: boolean; drop: (rows: CandidateRow[]) => Promise<void> } {
  const t = useWords();
  const toast = useToast();
  const { call } = useApp();
  const [dropping, setDropping] = useState(false);

  const bringBack = async (rows: readonly CandidateRow[]) => {
    for (const file of filesOf(rows)) {
      const answer = await call('people.import', { to: 'candidates', ...file });
      if (!answer.ok) return toast({ text: t(errorWord(answer.error.name)) });
    }
  };
  const drop = async (rows: CandidateRow[]) => {
    setDropping(true);
    const gone: CandidateRow[] = [];
    let text: string | null = null;
    for (let at = 0; at < rows.length && !text; at += IMPORT_CHUNK) {
      const chunk = rows.slice(at, at + IMPORT_CHUNK);
      const answer = await call('candidates.drop', { candidateIds: chunk.map(({ id }) => id) });
      if (answer.ok) gone.push(...chunk);
      else text = t(errorWord(answer.error.name));
    }
    setDropping(false);
    toast({
      text: text ?? t.plural('candidate_dropped', gone.length),
      ...(gone.length > 0 && { undo: () => void bringBack(gone) }),
    });
  };
  return { dropping, drop };
}

interface OldFile {
  file: string;
  columns: ImportColumns;
  madeAt: number;
  rows: ImportRow[];
}

/** The rows as they stood in their files, as many at a time as may be sent. */
export function filesOf(candidates: readonly CandidateRow[]): OldFile[] {
  const files = new Map<string, OldFile>();
  for (const { person, name, file } of candidates) {
    const { fields, url } = person;
    if (url === null) continue;
    const columns: ImportColumns = {};
    for (const role of ['name', 'title', 'company'] as const)
      if (fields[role]) columns[role] = fields[role].via;
    const madeAt = fields.name?.seenAt ?? 0;
    const key = JSON.stringify([file, columns, madeAt]);
    const text = (role: 'title' | 'company') => (fields[role] ? String(fields[role].value) : null);
    const known = files.get(key) ?? { file, columns, madeAt, rows: [] };
    known.rows.push({ url, name, title: text('title'), company: text('company') });
    files.set(key, known);
  }
  return [...files.values()].flatMap((one) =>
    Array.from({ length: Math.ceil(one.rows.length / IMPORT_CHUNK) }, (_, at) => ({
      ...one,
      rows: one.rows.slice(at * IMPORT_CHUNK, (at + 1) * IMPORT_CHUNK),
    })),
  );
}
